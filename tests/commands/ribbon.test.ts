import { registerCommands, type RibbonEvent } from '../../src/commands';
import { gridOf } from '../../src/host/node';
import { E81, scene, type Scene } from './setup';

type Handler = (event: RibbonEvent) => Promise<void>;

const ribbon = (world: Scene, show: () => Promise<void> = () => Promise.resolve()) => {
  const handlers = new Map<string, Handler>();
  const log: string[] = [];
  const errors: unknown[] = [];
  registerCommands(
    {
      actions: { associate: (id, handler) => void handlers.set(id, handler) },
      addin: {
        showAsTaskpane: () => {
          log.push('panel');
          return show();
        },
      },
    },
    world.commands,
    (error) => errors.push(error),
  );
  const press = async (id: string): Promise<void> => {
    await handlers.get(id)?.({ completed: () => log.push('selesai') });
  };
  return { handlers, log, errors, press };
};

describe('tombol pita', () => {
  test('keempat perintah dan Panel terdaftar dengan id manifes', () => {
    const { handlers } = ribbon(scene({ sheets: [gridOf('A', [])] }));
    expect([...handlers.keys()]).toEqual(['hitungUlang', 'periksa', 'hapusTanda', 'kembalikan', 'panel']);
  });

  test('Hitung ulang tanpa panel: bekerja, lalu panel menampilkan hasilnya, lalu selesai', async () => {
    const world = scene({ sheets: [await E81()] });
    const { press, log } = ribbon(world);
    await press('hitungUlang');
    expect(log).toEqual(['panel', 'selesai']);
    expect(world.commands.progress.state()).toMatchObject({ status: 'selesai', outcome: { kind: 'ditulis' } });
    await press('kembalikan');
    expect(world.commands.progress.state()).toMatchObject({ outcome: { kind: 'dikembalikan' } });
    await press('periksa');
    await press('hapusTanda');
    expect(world.commands.progress.state()).toMatchObject({ command: 'hapus-tanda', outcome: { kind: 'dihapus' } });
    expect(log).toEqual(Array.from({ length: 4 }, () => ['panel', 'selesai']).flat());
  });

  test('gagal pun selesai, dan sebabnya ada di panel', async () => {
    const world = scene({ sheets: [gridOf('A', [])] });
    const { press, log } = ribbon(world);
    world.host.failSync({ at: 1, when: 'before' });
    await press('hitungUlang');
    expect(log).toEqual(['panel', 'selesai']);
    expect(world.commands.progress.state()).toMatchObject({ outcome: { kind: 'terhalang', obstacle: 'gagal' } });
  });

  test('panel yang tak dapat dibuka tidak menahan pita', async () => {
    const { press, log, errors } = ribbon(scene({ sheets: [gridOf('A', [])] }), () =>
      Promise.reject(new Error('tertutup')),
    );
    await press('panel');
    expect(log).toEqual(['panel', 'selesai']);
    expect(errors).toEqual([new Error('tertutup')]);
  });
});
