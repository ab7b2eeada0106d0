"""The two tables of the Framework, in Python.

Written from docs/risk-classification-table.md (rows 1 to 6, and row 7: "At a review"), and from
nothing else of the package. It shows that the printed rules and the conformance set are enough for an implementation in another
language. Python 3.9 or later, standard library only.
"""

LEVELS = ("low", "medium", "high", "severe")

# Rows 1 to 5: what each column has, from low to severe.
ROWS = {
    "riskFactors": ("fully-addressed", "partly-addressed", "not-being-addressed", "not-being-addressed"),
    "protectiveFactors": ("apparent", "apparent", "apparent", "none-apparent"),
    "capacityToChange": ("able", "able", "unable", "unable"),
    "wishes": ("all-want-return", "all-want-return", "ambivalent-or-opposed", "ambivalent-or-opposed"),
    "likelihoodOfRecurrence": ("unlikely", "some-possibility", "strong-possibility", "very-strong-possibility"),
}

# Row 6: whether a return home is open.
RETURN_HOME = {"low": "open", "medium": "open", "high": "not-open", "severe": "not-open"}


def classify(profile):
    """What rows 1 to 5 indicate for the indicators that are known."""
    known = {row: profile[row] for row in ROWS if profile.get(row) is not None}
    supporting = {
        level: [row for row, value in known.items() if ROWS[row][place] == value]
        for place, level in enumerate(LEVELS)
    }
    # Every value has a lowest column; below the highest of these, some indicator contradicts the column.
    bound = LEVELS[max((ROWS[row].index(value) for row, value in known.items()), default=0)]
    support = {level: {"supporting": rows} for level, rows in supporting.items()}
    agreeing = [level for level in LEVELS if len(supporting[level]) == len(known)]
    if len(known) < len(ROWS):
        return {
            "kind": "incomplete",
            "level": None,
            "missing": [row for row in ROWS if row not in known],
            "stillPossible": agreeing,
            "cautiousBoundAtLeast": bound,
            "support": support,
        }
    if agreeing:
        level = agreeing[0]
        return {
            "kind": "matched",
            "level": level,
            "pointsTo": {"returnHome": RETURN_HOME[level]},
            "support": support,
        }
    return {
        "kind": "mixed",
        "level": None,
        "options": [level for level in LEVELS if supporting[level]],
        "cautiousBound": bound,
        "support": support,
    }


def move(to, returns_to_care=False):
    """A move to another level; whether a child who is at home returns to care."""
    return {"kind": "move", "to": to, "childReturnsToCare": returns_to_care}


def judgement(*options):
    return {"kind": "judgement-required", "options": list(options)}


REMAIN = {"kind": "remain"}
MAY_CLOSE = {"kind": "may-close"}

# The rows to be recorded anew where a time is up.
TO_RECORD = ["riskFactors", "protectiveFactors", "capacityToChange"]


def evidence(would_apply, enough="each", limit_passed=False):
    """The time is up, and nobody has recorded since how things stand. At severe row 1 or 2 is enough."""
    rows = TO_RECORD if enough == "each" else TO_RECORD[:2]
    return {
        "kind": "evidence-needed",
        "wouldApply": would_apply,
        "enough": enough,
        "limitPassed": limit_passed,
        "rows": [{"row": row} for row in rows],
    }


ABLE, UNABLE = {"capacityToChange": {"able"}}, {"capacityToChange": {"unable"}}
PROTECTED, UNPROTECTED = {"protectiveFactors": {"apparent"}}, {"protectiveFactors": {"none-apparent"}}
NEW_RISK, NO_NEW_RISK = {"newRisk": {True}}, {"newRisk": {False}}
FULLY, PARTLY = {"riskFactors": {"fully-addressed"}}, {"riskFactors": {"partly-addressed"}}
NOT_ADDRESSED = {"riskFactors": {"not-being-addressed"}}
NOT_FULLY = {"riskFactors": {"partly-addressed", "not-being-addressed"}}
ADDRESSED_OR_BEING = {"riskFactors": {"fully-addressed", "partly-addressed"}}
KEPT_UP, NOT_KEPT_UP = {"sustained": {True}}, {"sustained": {False}}
UNCONFIRMED = {"sustained": {True}, "confirmed": {False}}
RECLASSIFIED = {"reclassifiedAfterReturn": {True}}
SIX_MONTHS = {"sixMonthsAtLevel": {True}}
WITHIN, NOT_SET = {"childTimescale": {"within"}}, {"childTimescale": {"not-set"}}
NOT_PAST, AT_HOME = {"childTimescale": {"within", "not-set"}}, {"childIsHome": {True}}
PROTECTED_DURING_STAY = {"protectedDuringStay": {True}}
ALL_THAT_IS_LEFT = {}


def where(*conditions):
    """All of these conditions together."""
    return {part: values for condition in conditions for part, values in condition.items()}


# Row 7, column by column: entry, when it applies (any of these), what is indicated. The first that applies counts.
AT_A_REVIEW = {
    "low": (
        ("L2", (where(NEW_RISK, ABLE, PROTECTED), where(NOT_FULLY, ABLE, PROTECTED)), move("medium")),
        ("L3", (where(NEW_RISK, UNABLE, PROTECTED), where(NOT_FULLY, UNABLE, PROTECTED)), move("high")),
        ("L4", (where(NEW_RISK, UNABLE, UNPROTECTED), where(NOT_FULLY, UNABLE, UNPROTECTED)), move("severe", True)),
        (
            "L-unclear-new-risk",
            (where(NEW_RISK, ABLE, UNPROTECTED), where(NOT_FULLY, ABLE, UNPROTECTED)),
            judgement("medium", "high", "severe"),
        ),
        ("L-unclear-lost", (UNPROTECTED, UNABLE), judgement("low", "medium", "high", "severe")),
        ("L1-unconfirmed", (UNCONFIRMED,), evidence("L1")),
        ("L1", (where(KEPT_UP, RECLASSIFIED),), MAY_CLOSE),
        ("L-reclassify-first", (KEPT_UP,), REMAIN),
        ("L-remains", (ALL_THAT_IS_LEFT,), REMAIN),
    ),
    "medium": (
        ("M3", (where(NEW_RISK, UNABLE, PROTECTED),), move("high")),
        ("M4", (where(NEW_RISK, UNABLE, UNPROTECTED),), move("severe", True)),
        ("M-unclear-unprotected", (where(NEW_RISK, UNPROTECTED),), judgement("high", "severe")),
        (
            "M-unclear-new-risk",
            (where(NEW_RISK, NOT_PAST), where(NEW_RISK, AT_HOME)),
            judgement("medium", "high", "severe"),
        ),
        ("M-unclear-new-risk-past-time", (NEW_RISK,), judgement("high", "severe")),
        (
            "M-unclear-lost",
            (where(UNPROTECTED, NOT_PAST), where(UNPROTECTED, AT_HOME)),
            judgement("medium", "high", "severe"),
        ),
        ("M-unclear-lost-past-time", (UNPROTECTED,), judgement("high", "severe")),
        ("M-unclear-unable", (where(UNABLE, NOT_PAST), where(UNABLE, AT_HOME)), judgement("medium", "high")),
        (
            "M-unclear-not-addressed",
            (where(NOT_ADDRESSED, NOT_PAST), where(NOT_ADDRESSED, AT_HOME)),
            judgement("medium", "high"),
        ),
        ("M-past-time", (UNABLE, NOT_ADDRESSED), move("high")),
        ("M1-unconfirmed", (where(FULLY, UNCONFIRMED),), evidence("M1")),
        ("M1", (where(FULLY, KEPT_UP),), move("low")),
        ("M-remains", (FULLY,), REMAIN),
        ("M2", (PARTLY, ALL_THAT_IS_LEFT), REMAIN),
    ),
    "high": (
        ("H3", (where(UNPROTECTED, PROTECTED_DURING_STAY),), move("severe")),
        ("H2", (where(NOT_ADDRESSED, SIX_MONTHS), where(NO_NEW_RISK, UNABLE, SIX_MONTHS)), move("severe")),
        ("H-unclear-unprotected", (UNPROTECTED,), judgement("high", "severe")),
        (
            "H-unclear-six-months",
            (where(PROTECTED, SIX_MONTHS, NEW_RISK), where(PROTECTED, SIX_MONTHS, NOT_KEPT_UP)),
            judgement("high", "severe"),
        ),
        (
            "H1-unconfirmed-at-limit",
            (where(NO_NEW_RISK, ABLE, PROTECTED, ADDRESSED_OR_BEING, UNCONFIRMED, SIX_MONTHS),),
            evidence("H1", limit_passed=True),
        ),
        ("H1-unconfirmed", (where(NO_NEW_RISK, ABLE, PROTECTED, ADDRESSED_OR_BEING, UNCONFIRMED),), evidence("H1")),
        ("H1", (where(NO_NEW_RISK, ABLE, PROTECTED, ADDRESSED_OR_BEING, KEPT_UP),), move("medium")),
        ("H-remains", (ALL_THAT_IS_LEFT,), REMAIN),
    ),
    "severe": (
        (
            "S-unclear-timescale-unconfirmed",
            (
                where(NO_NEW_RISK, PROTECTED, UNCONFIRMED, NOT_SET),
                where(NO_NEW_RISK, ADDRESSED_OR_BEING, UNCONFIRMED, NOT_SET),
            ),
            evidence("S-unclear-timescale", enough="any-one"),
        ),
        (
            "S1-unconfirmed",
            (
                where(NO_NEW_RISK, PROTECTED, UNCONFIRMED, WITHIN),
                where(NO_NEW_RISK, ADDRESSED_OR_BEING, UNCONFIRMED, WITHIN),
            ),
            evidence("S1", enough="any-one"),
        ),
        (
            "S-unclear-timescale",
            (
                where(NO_NEW_RISK, PROTECTED, KEPT_UP, NOT_SET),
                where(NO_NEW_RISK, ADDRESSED_OR_BEING, KEPT_UP, NOT_SET),
            ),
            judgement("high", "severe"),
        ),
        (
            "S1",
            (
                where(NO_NEW_RISK, PROTECTED, KEPT_UP, WITHIN),
                where(NO_NEW_RISK, ADDRESSED_OR_BEING, KEPT_UP, WITHIN),
            ),
            move("high"),
        ),
        ("S-remains", (ALL_THAT_IS_LEFT,), REMAIN),
    ),
}


def indicate_review(situation):
    """What row 7 indicates in a situation: the entry that applies, and its outcome."""
    for rule, cases, outcome in AT_A_REVIEW[situation["level"]]:
        if any(all(situation[part] in values for part, values in case.items()) for case in cases):
            # Only a child who is at home can return to care.
            if outcome.get("childReturnsToCare") and not situation["childIsHome"]:
                outcome = {**outcome, "childReturnsToCare": False}
            return {"rule": rule, "outcome": outcome}
    raise AssertionError("The last entry of each column is for all that is left.")


# The functions that there are, by the names that the vectors use.
IMPLEMENTED = {"classify": classify, "indicateReview": indicate_review}
