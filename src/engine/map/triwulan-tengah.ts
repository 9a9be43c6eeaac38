import { bacaJudul, ISTILAH } from '../../renja/kosakata';
import { isTriwulan } from '../../renja/periode';
import type { HeadingPath } from '../locate/headings';
import type { Feature } from './features';
import { SAID } from './weights';

const groupOf = ({ texts }: HeadingPath): string => texts.slice(0, -1).join('|');

/**
 * The quarter of a column whose own heading cannot be made out ("Triwula nIII", "TW …"), between the quarter before it and the one
 * after it under one heading: nothing else stands there.
 */
export const fillQuarters = (paths: readonly HeadingPath[], features: readonly Feature[]): Feature[] =>
  features.map((feature, at) => {
    const [before, after] = [features[at - 1]?.quarter ?? null, features[at + 1]?.quarter ?? null];
    const path = paths[at];
    if (feature.quarter !== null || before === null || after !== before + 2 || path === undefined) return feature;
    const beside = [paths[at - 1], paths[at + 1]];
    const isOne = path.texts.length > 1 && beside.every((one) => one !== undefined && groupOf(one) === groupOf(path));
    // A total or a percentage between two quarters says what it is.
    const names = bacaJudul(path.texts.at(-1) ?? '').konsep.some((konsep) => ISTILAH[konsep].inti === true);
    const quarter = before + 1;
    if (!isOne || names || !isTriwulan(quarter)) return feature;
    const withQuarter = (said: Feature['said']): Feature['said'] => new Map([...said, ['triwulan', SAID.own]]);
    return { ...feature, quarter, said: withQuarter(feature.said), saidAbove: withQuarter(feature.saidAbove) };
  });
