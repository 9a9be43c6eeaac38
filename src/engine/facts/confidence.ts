/** Below this confidence nothing is written and nothing accused: the user is asked first. */
export const MIN_CONFIDENCE = 0.5;
