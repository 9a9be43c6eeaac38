export { fileJson, type FileJson, type Unread } from './json';
export { buildReport } from './sheet';
export type { Look, Report, ReportCell, ReportChart, ReportSeries, ReportStamp } from './types';
