import type { Area, Cell } from '../../grid/types';

/** The area of one cell. */
export const plainAreaOf = ({ row, column }: Cell): Area => ({ top: row, left: column, bottom: row, right: column });
