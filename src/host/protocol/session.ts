import type { Area } from '../../grid/types';
import type { Shift } from '../model/references';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import type { HostObject } from './host-object';
import { Runtime } from './runtime';
import { follow } from './targets';

/** A range that an event speaks of, to be fetched by its reference id. */
type EventRange = { readonly sheet: Sheet; readonly area: Area };

/** What one client holds on the host: references, registered events. */
export class Session {
  private readonly references = new Map<string, HostObject>();
  private readonly registered = new Map<string, number>();
  private readonly eventRanges = new Map<string, EventRange>();
  private counter = 0;
  /** Set by suspendApiCalculationUntilNextSync for the rest of the request. */
  calculationSuspended = false;

  constructor(
    readonly workbook: Workbook,
    readonly runtime = new Runtime(),
    /** Whether a member of a type of Office.js is there; the default has all that is imitated. */
    readonly offers: (type: string, member: string) => boolean = () => true,
  ) {}

  keep(object: HostObject): string {
    this.counter += 1;
    const id = `${object.typeName}_${this.counter}`;
    this.references.set(id, object);
    return id;
  }

  reference(id: string): HostObject | null {
    return this.references.get(id) ?? null;
  }

  /** Kept ranges follow inserted and deleted lines; those that are gone cannot be used any more. */
  shift(sheetId: string, shift: Shift): void {
    for (const [id, object] of this.references) if (!follow(object, sheetId, shift)) this.references.delete(id);
  }

  release(id: string): void {
    this.references.delete(id);
  }

  releaseAll(): void {
    this.references.clear();
  }

  get referenceCount(): number {
    return this.references.size;
  }

  register(eventType: number, targetId: string): void {
    const key = `${eventType}:${targetId}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(eventType: number, targetId: string): void {
    const key = `${eventType}:${targetId}`;
    const left = (this.registered.get(key) ?? 0) - 1;
    if (left > 0) this.registered.set(key, left);
    else this.registered.delete(key);
  }

  isRegistered(eventType: number, targetId: string): boolean {
    return this.registered.has(`${eventType}:${targetId}`);
  }

  rememberEventRange(range: EventRange): string {
    this.counter += 1;
    const id = `EventRange_${this.counter}`;
    this.eventRanges.set(id, range);
    return id;
  }

  eventRange(id: string): EventRange | null {
    return this.eventRanges.get(id) ?? null;
  }

  /** Results of formulas as they must be read now. */
  calculated(): Workbook {
    if (!this.calculationSuspended) this.workbook.calculate();
    return this.workbook;
  }
}
