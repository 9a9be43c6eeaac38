import * as awam from './names-awam';
import * as buta from './names-buta';
import * as musafir from './names-musafir';
import * as pejalan from './names-pejalan';
import * as pelancong from './names-pelancong';
import * as pendatang from './names-pendatang';
import * as pengelana from './names-pengelana';
import * as pengembara from './names-pengembara';
import * as penjelajah from './names-penjelajah';
import * as petualang from './names-petualang';
import * as penguji from './names-penguji';
import * as perantau from './names-perantau';
import * as saksi from './names-saksi';
import * as tamu from './names-tamu';
import * as uji from './names-uji';
import type { Pohon } from './simpul';

/** Lists that only the halves that score have. */
type Daftar = Readonly<Partial<Record<Pohon, readonly string[]>>>;
export const DAFTAR: Readonly<
  Record<
    | 'uji'
    | 'saksi'
    | 'penguji'
    | 'buta'
    | 'awam'
    | 'tamu'
    | 'pendatang'
    | 'perantau'
    | 'musafir'
    | 'pelancong'
    | 'penjelajah'
    | 'pengembara'
    | 'petualang'
    | 'pengelana'
    | 'pejalan',
    Daftar
  >
> = {
  uji: { kecamatan: uji.KECAMATAN, sumber: uji.SUMBER_DANA, pajak: uji.PAJAK },
  saksi: {
    kecamatan: saksi.KECAMATAN,
    sumber: saksi.SUMBER_DANA,
    pajak: saksi.PAJAK,
    desa: saksi.DESA,
    spm: saksi.SPM,
    ikk: saksi.IKK,
  },
  penguji: {
    kecamatan: penguji.KECAMATAN,
    sumber: penguji.SUMBER_DANA,
    pajak: penguji.PAJAK,
    desa: penguji.DESA,
    spm: penguji.SPM,
    ikk: penguji.IKK,
  },
  buta: {
    kecamatan: buta.KECAMATAN,
    sumber: buta.SUMBER_DANA,
    pajak: buta.PAJAK,
    desa: buta.DESA,
    spm: buta.SPM,
  },
  awam: {
    kecamatan: awam.KECAMATAN,
    sumber: awam.SUMBER_DANA,
    pajak: awam.PAJAK,
    desa: awam.DESA,
    spm: awam.SPM,
    ikk: awam.IKK,
  },
  tamu: {
    kecamatan: tamu.KECAMATAN,
    sumber: tamu.SUMBER_DANA,
    pajak: tamu.PAJAK,
    desa: tamu.DESA,
    spm: tamu.SPM,
    ikk: tamu.IKK,
  },
  pendatang: {
    kecamatan: pendatang.KECAMATAN,
    sumber: pendatang.SUMBER_DANA,
    pajak: pendatang.PAJAK,
    desa: pendatang.DESA,
  },
  perantau: { kecamatan: perantau.KECAMATAN, sumber: perantau.SUMBER_DANA, desa: perantau.DESA, spm: perantau.SPM },
  pelancong: { kecamatan: pelancong.KECAMATAN, paket: pelancong.PAKET },
  penjelajah: { sumber: penjelajah.SUMBER_DANA, spm: penjelajah.SPM, paket: penjelajah.PAKET },
  pengembara: {
    kabupaten: pengembara.KABUPATEN,
    irban: pengembara.IRBAN,
    puskesmas: pengembara.PUSKESMAS,
    spm: pengembara.SPM,
    paket: pengembara.PAKET,
  },
  petualang: { kabupaten: petualang.KABUPATEN, sekolah: petualang.SEKOLAH, sumber: petualang.SUMBER_DANA, spm: petualang.SPM, paket: petualang.PAKET }, // prettier-ignore
  pengelana: { irban: pengelana.IRBAN, puskesmas: pengelana.PUSKESMAS, spm: pengelana.SPM },
  pejalan: { kecamatan: pejalan.KECAMATAN, sumber: pejalan.SUMBER_DANA, desa: pejalan.DESA, spm: pejalan.SPM, paket: pejalan.PAKET }, // prettier-ignore
  musafir: { desa: musafir.DESA, spm: musafir.SPM },
};
