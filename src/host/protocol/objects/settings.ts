import { define, hostObject } from '../definition';
import type { HostObject } from '../host-object';
import { itemNotFound } from '../errors';
import { asText, type Json } from '../json';
import type { Setting } from '../../model/sheet-content';
import type { Workbook } from '../../model/workbook';
import type { Session } from '../session';

const asJson = (value: unknown): Json => {
  const copy: Json = JSON.parse(JSON.stringify(value ?? null));
  return copy;
};

type Target = { readonly workbook: Workbook; readonly setting: Setting };

const settingType = define<Target>({
  name: 'Setting',
  identity: ({ setting }) => ({ Id: setting.key, _Id: setting.key, Key: setting.key }),
  scalars: {
    key: { get: ({ setting }) => setting.key },
    value: { get: ({ setting }) => asJson(setting.value), set: ({ setting }, value) => void (setting.value = value) },
    _Id: { get: ({ setting }) => setting.key },
  },
  methods: {
    delete: ({ workbook, setting }) => void workbook.settings.splice(workbook.settings.indexOf(setting), 1),
  },
});

const find = (workbook: Workbook, key: string): Setting | null =>
  workbook.settings.find((setting) => setting.key === key) ?? null;

const wrap = (workbook: Workbook, setting: Setting, session: Session): HostObject =>
  hostObject(settingType, { workbook, setting }, session);

export const settingCollectionType = define<Workbook>({
  name: 'SettingCollection',
  methods: {
    add: (workbook, args, session) => {
      const key = args.text(0);
      const existing = find(workbook, key);
      if (existing !== null) {
        existing.value = args.json(1);
        return wrap(workbook, existing, session);
      }
      const setting: Setting = { key, value: args.json(1) };
      workbook.settings.push(setting);
      return wrap(workbook, setting, session);
    },
    getCount: (workbook) => workbook.settings.length,
    getItemOrNullObject: (workbook, args, session) => {
      const setting = find(workbook, args.text(0));
      return setting === null ? null : wrap(workbook, setting, session);
    },
  },
  items: (workbook, session) => workbook.settings.map((setting) => wrap(workbook, setting, session)),
  item: (workbook, key, session) => {
    const setting = find(workbook, asText(key));
    if (setting === null) throw itemNotFound();
    return wrap(workbook, setting, session);
  },
});
