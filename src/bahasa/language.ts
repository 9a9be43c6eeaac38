/** The languages of the interface; Bahasa Indonesia is the source of truth. */
export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
