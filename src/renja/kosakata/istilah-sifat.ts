import { sifat, type Istilah } from './satu-istilah';

/** What tells figures apart: of which plan, year or part of it, of what kind of belanja, in which measure. */
export const ISTILAH_SIFAT = {
  renstra: sifat(
    0.8,
    0.7,
    'renstra | renstra skpd | renstra perangkat daerah | renstra opd | renstra pd | rencana strategis | rpjmd | rpjm | rpd | renstra rpjmd | rencana strategis perangkat daerah | rencana lima tahun | rencana lima tahunan | lima tahun | lima tahunan | 5 tahun | 5 tahunan | rencana jangka menengah | jangka menengah | rpjmd rpd | rpjmn',
  ),
  renja: sifat(
    0.2,
    0.05,
    'renja | rkpd | rencana kerja | renja skpd | renja perangkat daerah | renja pd | renja opd | rkt',
  ),
  lalu: sifat(
    0.9,
    0.7,
    'tahun lalu | tahun yang lalu | tahun sebelumnya | tahun tahun sebelumnya | periode lalu | n-2 | n-3 | tahun kemarin | lalu | sebelumnya | th lalu | thn lalu | tahun anggaran sebelumnya | tahun sebelum | tahun terakhir | sisa tahun lalu | sisa tahun sebelumnya | sisa anggaran tahun lalu | sisa dana tahun lalu | saldo tahun lalu | saldo tahun sebelumnya | silpa | silpa tahun lalu',
  ),
  'n-1': sifat(0.1, 0, 'n-1'),
  berjalan: sifat(0.5, 0.3, 'berjalan | tahun berjalan | tahun ini | saat ini | tahun berkenaan'),
  dievaluasi: sifat(
    0.5,
    0.3,
    'dievaluasi | yang dievaluasi | evaluasi | di evaluasi | tahun evaluasi | akhir periode evaluasi | periode evaluasi | sd akhir periode evaluasi',
  ),
  sd: sifat(0.3, 0.15, 'sd | sampai dengan | hingga | kumulatif | kum | sampai | sd dengan | s d'),
  triwulan: sifat(
    0.9,
    0.6,
    'triwulan | tw | trw | triwulanan | twl | twln | triw | triwul | triwl | trwl | trwln | trwulan | kuartal | tribulan | kwartal | quartal | quarter | kw | q | tw ke | periode triwulan | tiap triwulan | per triwulan | setiap triwulan | tiap tw | per tw',
  ),
  semester: sifat(
    0.9,
    0.4,
    'semester | smt | smtr | smstr | sem | smester | semesteran | tiap semester | per semester',
  ),
  'bulan-lalu': sifat(
    1,
    0.9,
    'triwulan lalu | triwulan yang lalu | triwulan sebelumnya | sd triwulan lalu | sd triwulan yang lalu | sd triwulan sebelumnya | sampai dengan triwulan lalu | sampai dengan triwulan sebelumnya | sd periode lalu | sd periode sebelumnya | bulan lalu | bulan yang lalu | bulan sebelumnya | sd bulan lalu | sampai dengan bulan lalu | sd bulan sebelumnya | sd bulan yang lalu | sd yang lalu | sampai dengan bulan sebelumnya | kumulatif bulan lalu | bln lalu | bulan kemarin | sd bln lalu | sd akhir bulan lalu | sd akhir bulan sebelumnya | sd bulan kemarin | sd bln kemarin | sd bln sebelumnya',
  ),
  'bulan-ini': sifat(
    0.9,
    0.8,
    'triwulan ini | triwulan berjalan | triwulan yang dilaporkan | triwulan pelaporan | triwulan laporan | triwulan yang dievaluasi | periode laporan | bulan pelaporan | bulan yang dilaporkan | bulan ini | bulan berjalan | bulan laporan | dalam bulan ini | bln ini | bulan berkenaan | berkenaan | periode berkenaan | selama bulan pelaporan | selama bulan laporan | selama bulan ini | bulan lapor | bln lapor | dalam bulan lapor | saat lapor',
  ),
  'sd-bulan-ini': sifat(
    0.6,
    0.2,
    'sd triwulan ini | sd triwulan berjalan | sd triwulan yang dilaporkan | sd triwulan pelaporan | sd triwulan laporan | sd triwulan yang dievaluasi | sampai dengan triwulan ini | sampai triwulan ini | sampai dengan triwulan berjalan | sampai dengan triwulan pelaporan | sd pelaporan | sd bulan ini | sampai dengan bulan ini | sampai bulan ini | sd bulan berjalan | kumulatif sd bulan ini | sd saat ini | total sd bulan ini | sd bln ini | sampai saat ini | sd bulan laporan | sampai dengan bulan laporan | sd bulan pelaporan | sampai bulan laporan | sd periode ini | sd periode laporan | sd sekarang | lalu berkenaan | lalu dan berkenaan | lalu dan ini | lalu ini | lalu dan sekarang | sd bulan berkenaan | sd akhir bulan pelaporan | sd akhir bulan laporan | sd akhir bulan ini | sd akhir bulan berjalan | sd bulan lapor | sd bln lapor | sampai bulan lapor | sd saat lapor',
  ),
  bulan: sifat(0.3, 0.2, 'bulan | bln | bulanan | tiap bulan | per bulan | setiap bulan'),
  tahap: sifat(0.6, 0.3, 'tahap | thp'),
  /** One stage of several that head columns: read by `map/tahap.ts`. */
  'satu-tahap': sifat(0.9, 0.6, ''),
  /** One month of several that head columns: read by `map/time.ts`, not by spelling. */
  'satu-bulan': sifat(0.9, 0.6, ''),
  tahun: sifat(0.1, 0, 'tahun | thn | th | ta | tahun ke | tahun anggaran | thn anggaran'),
  'rancangan-awal': sifat(1, 0.6, 'rancangan awal | rancangan awal rkpd | ranwal | ranwal rkpd | rancangan awal renja'),
  'hasil-analisis': sifat(
    1,
    0.6,
    'hasil analisis | hasil analisis kebutuhan | analisis kebutuhan | hasil analisa | hasil analisa kebutuhan',
  ),
  pokok: sifat(
    0.8,
    0.4,
    'pokok | murni | sebelum perubahan | sebelum | semula | induk | sebelum pergeseran | penetapan | pagu awal | sebelum refocusing | anggaran awal | apbd awal | dpa awal | pra perubahan | sebelum refokusing | sebelum efisiensi | sebelum pergeseran anggaran',
  ),
  refocusing: sifat(0.8, 0.6, 'refocusing | pergeseran | recofusing | refokusing'),
  perubahan: sifat(
    0.8,
    0.2,
    'perubahan | peubahan | setelah pergeseran | sesudah pergeseran | setelah pergeseran anggaran | setelah efisiensi | sesudah efisiensi | hasil efisiensi | pagu efisiensi | anggaran efisiensi | pasca efisiensi | sesudah perubahan | setelah perubahan | sesudah | setelah | menjadi | apbdp | hasil perubahan | pagu akhir | bergeser menjadi | anggaran akhir | apbd akhir | pasca perubahan | dpa akhir | p apbd | hasil pergeseran',
  ),
  selisih: sifat(
    1,
    0.8,
    'selisih | bertambah berkurang | bertambah dan berkurang | tambah kurang | penambahan pengurangan | naik turun | tambah atau kurang | bertambah atau berkurang | naik atau turun | beda | perbedaan | penambahan atau pengurangan | bertambah kurang | kenaikan penurunan | tambah dan kurang | selisih anggaran | selisih pagu | tambah atau berkurang | increase decrease',
  ),

  // How money is paid out, in a treasurer's SPJ
  'ls-gaji': sifat(0.9, 0.6, 'ls gaji | spj ls gaji | ls gaji dan tunjangan | ls belanja pegawai | sp2d ls gaji'),
  'ls-barang': sifat(
    0.9,
    0.6,
    'ls barang jasa | ls barang dan jasa | ls barjas | spj ls barang jasa | spj ls barang dan jasa | sp2d ls barang jasa | sp2d ls barang dan jasa | ls non gaji',
  ),
  'up-gu-tu': sifat(0.9, 0.6, 'up gu tu | spj up gu tu | sp2d up gu tu | up gu dan tu | gu tu'),

  // Kinds of belanja
  operasi: sifat(0.9, 0.9, 'operasi | belanja operasi | b operasi | operasional | belanja operasional | bo'),
  pegawai: sifat(0.9, 0.9, 'pegawai | belanja pegawai | b pegawai | gaji dan tunjangan'),
  'barang-jasa': sifat(
    0.9,
    0.9,
    'barang jasa | barang dan jasa | belanja barang | belanja barang jasa | belanja barang dan jasa | b barang jasa | b barang dan jasa | b barang | barjas | belanja barjas | bbj',
  ),
  hibah: sifat(0.9, 0.3, 'hibah | belanja hibah | b hibah'),
  bansos: sifat(0.9, 0.5, 'bansos | belanja bansos | bantuan sosial | belanja bantuan sosial | b bantuan sosial'),
  modal: sifat(0.9, 0.9, 'modal | belanja modal | b modal | bm'),
  'tak-terduga': sifat(
    0.9,
    0.9,
    'tak terduga | tidak terduga | belanja tak terduga | belanja tidak terduga | b tak terduga | btt | b tidak terduga',
  ),
  transfer: sifat(0.9, 0.9, 'transfer | belanja transfer | b transfer | bt'),

  // Measures
  k: sifat(0, 0, 'k | kinerja | kinerja fisik k | volume kinerja | volume kinerja k'),
  rp: sifat(0, 0, 'rp | rupiah | rp000 | juta | jumlah uang | jumlah uang rp | uang rp | uang rupiah'),
  persen: sifat(0.9, 0, '% | persen | persentase | presentase | prosentase | per seratus'),
} as const satisfies Readonly<Record<string, Istilah>>;
