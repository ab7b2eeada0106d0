/** The clocks of row 7 on a day: when each started, what broke it, whether it has run. */

export type {
  BrokenClock,
  Clock,
  ClockBase,
  LastSeen,
  LastSeenOfCase,
  MetClock,
  NotStartedClock,
  RunningClock,
  StartedClockBase,
  UnconfirmedClock,
} from './clock.js';
