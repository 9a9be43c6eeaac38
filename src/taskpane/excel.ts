import type { Language } from '../bahasa';
import { createExcelPort, pageEnvironment } from '../excel';
import { startEngine } from '../worker/start';
import { liveServices, type Host } from './live';
import type { PaneServices } from './store/services';

/** Started as soon as this is loaded: its scripts come while Office.js still speaks with Excel. */
const engine = startEngine();

/** The services over the Excel that this page runs in, with the engine in a worker. */
export const excelServices = (host: Host, language: Language, onError: (error: unknown) => void): PaneServices =>
  liveServices(createExcelPort(pageEnvironment(Excel, Office)), engine, host, language, onError);
