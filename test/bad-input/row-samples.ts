/** Rows of other systems that fit. */

export const SSD_ROWS = {
  ssd_person: [{ pers_person_id: 'child-1', pers_dob: '2016-06-30T23:00:00Z' }],
  ssd_cla_episodes: [
    {
      clae_cla_episode_id: 'episode-1',
      clae_person_id: 'child-1',
      clae_cla_id: 'care-1',
      clae_cla_episode_start_date: '2024-04-03T00:00:00',
      clae_cla_episode_start_reason: 'S',
      clae_cla_primary_need_code: 'N1',
      clae_cla_episode_ceased_date: null,
      clae_cla_episode_ceased_reason: null,
      clae_entered_care_date: '2024-04-03T00:00:00',
    },
  ],
  ssd_cla_placement: [
    {
      clap_cla_placement_id: 'placement-1',
      clap_cla_id: 'care-1',
      clap_cla_placement_start_date: '2024-04-03T00:00:00',
      clap_cla_placement_type: 'U6',
      clap_cla_placement_provider: 'PR1',
      clap_cla_placement_end_date: null,
    },
  ],
  ssd_legal_status: [
    {
      lega_legal_status_id: 'status-1',
      lega_person_id: 'child-1',
      lega_legal_status: 'C1',
      lega_legal_status_start_date: '2024-04-03T00:00:00',
      lega_legal_status_end_date: null,
    },
  ],
  ssd_cla_reviews: [
    {
      clar_cla_review_id: 'review-1',
      clar_cla_id: 'care-1',
      clar_cla_review_date: '2024-05-01T00:00:00',
      clar_cla_review_cancelled: 'N',
    },
  ],
  ssd_cla_visits: [
    {
      clav_cla_visit_id: 'visit-1',
      clav_person_id: 'child-1',
      clav_cla_visit_date: '2024-04-10T00:00:00',
      clav_cla_visit_seen: 'Y',
      clav_cla_visit_seen_alone: 'Y',
    },
  ],
  ssd_assessment_factors: [{ cinf_assessment_id: 'assessment-1', cinf_assessment_factors_json: '["2B"]' }],
};

export const RETURN_ROWS = {
  Header: [{ CHILD: 'child-1', DOB: '30/06/2016' }],
  Episodes: [
    {
      CHILD: 'child-1',
      DECOM: '03/04/2024',
      RNE: 'S',
      LS: 'C1',
      CIN: 'N1',
      PLACE: 'U6',
      PLACE_PROVIDER: 'PR1',
      DEC: '',
      REC: '',
    },
  ],
};
