export { createCommands, type Commands } from './commands';
export type { CommandEnvironment, CommandOptions } from './environment';
export { createKnownSheets, type KnownSheets } from './known-sheets';
export { recheckSheet } from './recheck';
export { analyseReading, openSheet, type SheetView } from './open';
export {
  outcomeOf,
  type Attempt,
  type Command,
  type Filling,
  type Outcome,
  type PlainCommand,
  type WritingCommand,
} from './outcome';
export type { CommandState, Progress } from './progress';
export { registerCommands, type RibbonEvent, type RibbonOffice } from './ribbon';
