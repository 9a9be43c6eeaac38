/** First line of our notes, and beginning of the title of our own reports, which are no tables to judge. */
export const NOTE_PREFIX = 'Evaluasi Renja · ';
