/** Forms that a table may be renamed to (rules: The forms). */
export const FORMS: readonly string[] = [
  'E.81',
  'E.79',
  'E.78',
  'E.80',
  'T-C.23',
  'T-C.24',
  'T-C.27',
  'T-C.28',
  'T-C.29',
  'T-C.30',
  'T-C.31',
  'T-C.32',
  'T-C.33',
];
