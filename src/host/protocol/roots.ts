import { hostObject } from './definition';
import { notImplemented } from './errors';
import type { HostObject } from './host-object';
import { internalServiceType, runtimeServiceType } from './objects/internal';
import { laterRange, laterRangeAreas, laterWorksheet } from './objects/makers';
import { rangeType } from './objects/range';
import { rangeAreasType } from './objects/range-areas';
import { workbookType } from './objects/workbook';
import { worksheetType } from './objects/worksheets';
import type { Session } from './session';

laterRange.give(rangeType);
laterRangeAreas.give(rangeAreasType);
laterWorksheet.give(worksheetType);

/** The workbook, from which all else is reached. */
export const rootObject = (session: Session): HostObject => hostObject(workbookType, session.workbook, session);

/** A service of the library, by its name on the wire. */
export const newObject = (session: Session, name: string): HostObject => {
  if (name === 'Microsoft.InternalService.AddinInternalService') return hostObject(internalServiceType, null, session);
  if (name === 'Microsoft.AppRuntime.AppRuntimeService')
    return hostObject(runtimeServiceType, session.runtime, session);
  throw notImplemented('RichApi', `new ${name}`);
};
