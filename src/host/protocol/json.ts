import { invalidArgument } from './errors';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

export const isArray = (value: unknown): value is readonly Json[] => Array.isArray(value);
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON text as data; `JSON.parse` gives nothing but Json. */
export const parseJson = (text: string): Json => {
  const value: Json = JSON.parse(text);
  return value;
};

export const asText = (value: Json | undefined): string => {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
};

export const asNumber = (value: Json | undefined): number => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return value;
};

export const asBoolean = (value: Json | undefined): boolean => {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
};

export const asObject = (value: Json | undefined): JsonObject => {
  if (!isObject(value)) throw invalidArgument();
  return value;
};
