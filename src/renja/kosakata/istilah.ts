/**
 * The vocabulary of headings: every concept of the field with its spellings, abbreviations and usual typos. Locating tables,
 * reading columns and measuring titles all read from it; a new wording is one more spelling here.
 *
 * `bobot`: how much a column that the concept explains speaks for its meaning. `sisa`: how much a heading that says it speaks
 * against a meaning that leaves it unexplained ("Target Renstra" is no plain target). Longer spellings go before shorter
 * ones: "target capaian" is a target, "tingkat capaian" a rate. Words are found with one letter wrong too (`kata.ts`).
 */
export type Istilah = {
  readonly ejaan: string;
  readonly bobot: number;
  readonly sisa: number;
  /** Whether a heading that says it names a column by itself; others only say which of several. */
  readonly inti?: boolean;
};

const inti = (bobot: number, sisa: number, ejaan: string): Istilah => ({ ejaan, bobot, sisa, inti: true });
const sifat = (bobot: number, sisa: number, ejaan: string): Istilah => ({ ejaan, bobot, sisa });

export const ISTILAH = {
  // Texts
  nomor: inti(1, 0.6, 'no | nomor | nomer | no urut | nomor urut | no urt | nmr | urut'),
  kode: inti(
    1,
    0.8,
    'kode | kd | kode rekening | koderekening | rekening | no rekening | nomor rekening | kode rek | rek | kode program | kode kegiatan | kode sub kegiatan | kode barang | kode bidang | kode golongan | kode unit | kode wilayah | kode urusan | kode akun | akun | kode bidang urusan | kodefikasi | kode nomenklatur | kode anggaran | kd rek | kode sub | nomor kode | no kode | kode prog',
  ),
  tingkatan: inti(
    1,
    0.08,
    'program | progam | prog | program prioritas | kegiatan | keg | kegiatan prioritas | kegiatan pokok | sub kegiatan | subkegiatan | sub keg | subkeg | urusan | bidang urusan | bidang | urusan pemerintahan | bidang pemerintahan | pekerjaan | paket pekerjaan | paket | rincian kegiatan | aktivitas | nama program | nama kegiatan | nama sub kegiatan | nomenklatur urusan | jenis kegiatan | judul kegiatan | unsur | nama sub keg | judul program | judul kegiatan | kegiatan anggaran | output kegiatan | sub output | nama paket | nama pekerjaan | jenis pekerjaan | rincian pekerjaan | kegiatan sub kegiatan | bidang seksi kegiatan',
  ),
  uraian: inti(
    1,
    0.5,
    'uraian | urian | nomenklatur | nomenklatur sipd | nama | rincian | deskripsi | uraian belanja | uraian rekening | jenis belanja | jenis penerimaan | mata anggaran | komponen | uraian pekerjaan | keterangan uraian | penjelasan uraian | jenis pengeluaran | jenis pendapatan | rincian objek | obyek belanja | objek belanja | kelompok belanja | uraian kegiatan | jenis | keterangan belanja',
  ),
  barang: inti(
    1,
    0.5,
    'barang | jenis barang | nama barang | pembidangan barang | pembidangan | bidang barang | golongan barang | golongan | nama bidang barang | kelompok barang | jenis aset | uraian aset | nama aset | aset | jenis barang bangunan | klasifikasi barang | klasifikasi aset | kelompok aset | jenis aset tetap | uraian barang | nama jenis barang | bidang aset',
  ),
  skpd: inti(
    0.75,
    0.05,
    'skpd | opd | pd | perangkat daerah | unit organisasi | nama opd | nama skpd | nama perangkat daerah | instansi | satuan kerja | satker | kecamatan | kelurahan | desa | wilayah | nama kecamatan | dinas | badan | unit skpd | sub unit | unit | bagian | upt | uptd | puskesmas | sekolah | organisasi perangkat daerah | nama instansi | nama unit | nama unit kerja | distrik | nama desa | nama kelurahan | nama uptd | perangkat daerah unit kerja',
  ),
  indikator: inti(
    1.15,
    0.8,
    'indikator | ind | indikator kinerja hasil keluaran | indikator hasil keluaran | indikator kinerja keluaran hasil | indikator kinerja kunci | indikator kinerja kunci ikk | indikator kinerja utama iku | indikator kinerja | ind kin | ind kinerja | indikator kin | indikator kinerja utama | indikator kinerja program | indikator kinerja kegiatan | indikator kinerja sub kegiatan | indikator program | indikator kegiatan | indikator sub kegiatan | indikator sasaran | indikator tujuan | indikator tujuan sasaran | indikator tujuan sasaran program kegiatan | indikator kinerja tujuan sasaran program kegiatan | indikator capaian | indikator outcome | indikator output | tolok ukur | tolak ukur | tolok ukur kinerja | tolak ukur kinerja | iku | indikator keluaran | indikator hasil | ikk output | rumusan indikator | indikator kinerja sasaran | indikator kinerja daerah | indikator hasil kegiatan | ukuran kinerja | ukuran keberhasilan | indikator makro | parameter | indikator sasaran strategis | indikator tujuan dan sasaran | indikator kinerja individu | kriteria keberhasilan | indikator kinerja sub keg | indikator sub keg | indikator kinerja keg | indikator kinerja prog',
  ),
  satuan: inti(
    1,
    0.6,
    'satuan | sat | unit satuan | unit ukuran | ukuran | satuan ukur | satuan unit | satuan target | satuan kinerja | unit pengukuran | sat ukur | satuan indikator | unit ukur',
  ),
  lokasi: inti(
    1,
    0.8,
    'lokasi | lokus | tempat | lokasi kegiatan | lokasi pelaksanaan | lokasi output kegiatan | wilayah sasaran | lokasi pekerjaan | alamat | lokasi sub kegiatan | kecamatan lokasi',
  ),
  'sumber-dana': inti(
    1.6,
    1,
    'sumber dana | sumberdana | sumber pendanaan | sumber anggaran | sumber pembiayaan | sumber biaya | asal dana | sumber | dana sumber | sbr dana | sumber | sumber dana apbd',
  ),
  prioritas: inti(
    1,
    0.8,
    'prioritas | prioritas nasional | prioritas daerah | prioritas pembangunan | kesesuaian prioritas | prioritas pembangunan nasional | prioritas pembangunan daerah | arah kebijakan | nasional | daerah prioritas',
  ),
  'kelompok-sasaran': inti(
    1.6,
    1,
    'kelompok sasaran | kelompok penerima | penerima manfaat | kelompok penerima manfaat | sasaran penerima | sasaran penerima manfaat',
  ),
  'penanggung-jawab': inti(
    1.6,
    1,
    'penanggung jawab | penanggungjawab | pj | unit kerja | unit kerja penanggung jawab | unit penanggung jawab | unit perangkat daerah penanggung jawab | perangkat daerah penanggung jawab | perangkat daerah pelaksana | skpd penanggung jawab | opd penanggung jawab | opd pelaksana | skpd pelaksana | pd penanggung jawab | unit pelaksana | pelaksana | pptk | bidang penanggung jawab | bidang pelaksana | pengampu | bidang pengampu | unit pengampu | unit kerja perangkat daerah penanggung jawab | unit kerja perangkat daerah penanggungjawab | seksi | penanggung jawab kegiatan | bidang seksi | pelaksana kegiatan | pic',
  ),
  catatan: inti(
    1,
    0.9,
    'catatan | catatan penting | catatan analisis | catatan anlisis | keterangan | ket | kendala | permasalahan | rekomendasi | faktor pendorong | faktor penghambat | faktor pendukung | tindak lanjut | rencana tindak lanjut | hambatan | solusi | alasan | analisis | penyebab | upaya',
  ),
  status: inti(
    1,
    0.9,
    'status | status capaian | kategori | kategori capaian | kriteria | kriteria capaian | predikat | predikat kinerja | predikat capaian | notifikasi | interpretasi | kesimpulan | penilaian',
  ),
  sasaran: inti(
    1,
    0.6,
    'sasaran | tujuan | sasaran strategis | tujuan strategis | tujuan sasaran | sasaran program | sasaran kegiatan | sasaran sub kegiatan | sasaran renstra | sasaran perangkat daerah | tujuan perangkat daerah | sasaran pembangunan | sasaran daerah | sasaran kinerja | kinerja utama | sasaran strategis perangkat daerah | misi',
  ),
  spm: inti(
    1,
    0.8,
    'spm | target spm | standar pelayanan minimal | spm standar nasional | nspk | target nspk | standar nasional | standar pelayanan',
  ),
  ikk: inti(1, 0.8, 'ikk | target ikk | target indikator lainnya | indikator lainnya'),
  formula: inti(
    1,
    0.8,
    'formula | formulasi | rumus | cara perhitungan | cara penghitungan | cara menghitung | metode perhitungan | sumber data | formula sumber data | sumber data formula | formulasi penghitungan | definisi operasional | rumus perhitungan | penjelasan | formulasi perhitungan | formula perhitungan | alasan pemilihan',
  ),
  usulan: inti(0.5, 0.3, 'usulan | usulan program'),

  // Figures
  target: inti(
    1,
    1,
    'target | ditargetkan | yang ditargetkan | direncanakan | yang direncanakan | tareget | targer | trgt | tgt | target capaian | target kinerja | target capaian kinerja | target capaian program | target program | target program dan kegiatan | target kinerja dan anggaran | target kegiatan | target kinerja capaian | target tahunan | target capaian tahun | rencana target | target indikator | target sasaran | tgt kinerja | target akhir | sasaran target | target volume | target output | target hasil | target yang akan dicapai | target ditetapkan | target perjanjian | rencana kinerja | target pk | kinerja yang direncanakan',
  ),
  realisasi: inti(
    1,
    1,
    'realisasi | realiasi | reals | tercapai | yang tercapai | capaian riil | ril | realisasi hasil | tersalur | penyaluran | terserap | terpakai | terlaksana | realisai | real | capaian realisasi | realisasi capaian | capaian realisasi kinerja | realisasi kinerja | realisasi capaian kinerja | realisasi target | realisasi target kinerja | realisasi target capaian | terealisasi | realisasi kinerja dan anggaran | realisasi capaian kinerja dan anggaran | realisasi program dan kegiatan | realisasi capaian program dan kegiatan | pelaksanaan | realisasi pelaksanaan | realisasi indikator | realisasi output | realisasi hasil | hasil capaian | capaian hasil | hasil yang dicapai | hasil pelaksanaan | realisasi tercapai | realisasi volume | yang dicapai | telah dicapai | realisasi fisik dan keuangan | realisasi kumulatif | dicapai | hasil | kinerja yang dicapai | capaian output',
  ),
  capaian: inti(
    0.8,
    0.35,
    'capaian | cap | cpn | pencapaian | ketercapaian | capaian kinerja | prestasi | capaian indikator | capaian target',
  ),
  tingkat: inti(
    1.1,
    1.1,
    'tingkat capaian | tingkat realisasi | tingkat capaian kinerja | tingkat capaian realisasi | tingkat ketercapaian | tingkat pencapaian | tingkat capaian kinerja dan realisasi anggaran | tingkat capaian kinerja dan anggaran | persentase capaian | persentase capaian kinerja | persentase tingkat capaian | persentase realisasi | presentase capaian | presentase realisasi | prosentase capaian | prosentase realisasi | persen capaian | persen realisasi | rasio capaian | rasio capaian pada tahun | rasio capaian kinerja | % capaian | % realisasi | capaian % | realisasi % | capaian persen | tingkat capaian target | tingkat penyerapan | penyerapan | persentase penyerapan | tingkat capaian realisasi target | % capaian kinerja | % tingkat capaian | tingkat | % capaian target | tingkat kinerja | capaian kinerja % | persentase pencapaian | % pencapaian | % penyerapan | % serapan | % serap | serapan | rasio realisasi | prosentase tingkat capaian | % kinerja | persentase kinerja | % terhadap target | persen terhadap target | persentase terhadap target | capaian terhadap target | daya serap | prosentase serapan | % terhadap pagu | % terhadap anggaran | prosentase | % tercapai | derajat capaian | tingkat keberhasilan | % fisik keuangan | persentase serapan | capaian kinerja persen | % dari target | % dari pagu | persentase dari target',
  ),
  rasio: inti(
    1.1,
    1,
    'rasio | ratio | perbandingan | rasio antara | rasio antara realisasi dan anggaran | rasio realisasi dan anggaran | rasio realisasi anggaran | rasio antara realisasi dan pagu | rasio realisasi terhadap anggaran',
  ),
  pertumbuhan: inti(1.6, 1, 'pertumbuhan | rata rata pertumbuhan | kenaikan | laju pertumbuhan'),
  pagu: inti(
    1,
    0.9,
    'pagu | pagu indikatif | pagu anggaran | pagu dana | anggaran | angaran | angg | ang | rapbd | jumlah anggaran | alokasi anggaran | alokasi | dana | kebutuhan dana | kebutuhan dana pagu indikatif | pendanaan | kerangka pendanaan | biaya | plafon | plafond | nilai dpa | dpa | nilai pagu | jumlah dana | jumlah pagu | pagu kebutuhan dana | nilai anggaran | anggaran belanja | pagu dpa | anggaran kas | nilai kontrak | kebutuhan anggaran | pagu indikatif rp | pagu definitif | total anggaran | total pagu | alokasi dana | apbd | pagu validasi | belanja | dana tersedia | anggaran tersedia | anggaran tahun | anggaran setelah perubahan | pagu tahun | jumlah biaya | total biaya | kebutuhan biaya | estimasi biaya | kerangka anggaran | anggaran kegiatan | pagu kegiatan | nilai pagu dana | pagu rp | rencana anggaran | alokasi pagu | total dana | dana indikatif | kebutuhan pendanaan | pagu pendanaan | anggaran pendanaan',
  ),
  sisa: inti(
    1.6,
    1.2,
    'sisa | sisa pagu | sisa anggaran | sisa dana | sisa pagu anggaran | sisa kas | saldo anggaran | lebih kurang | lebih/kurang | bertambah berkurang anggaran | belum terserap | belum tersalur | belum terpakai | belum direalisasikan | belum terealisasi | sisa belum terealisasi | anggaran tersisa | sisa kredit anggaran | selisih anggaran dan realisasi | sisa anggaran kas | sisa anggaran tersedia | saldo | saldo pagu | belum realisasi | belum dicairkan | tidak terserap | sisa dpa | lebih atau kurang | kurang lebih | selisih pagu dan realisasi | dana sisa | sisa lebih',
  ),
  bobot: inti(
    1.4,
    1.2,
    'bobot | bobot kegiatan | bobot program | bobot anggaran | bobot pagu | bobot persen | proporsi | porsi',
  ),
  tertimbang: inti(
    1.4,
    1.2,
    'tertimbang | ttb | nilai tertimbang | nilai ttb | realisasi tertimbang | capaian tertimbang | timbang | bobot realisasi | prestasi | realisasi bobot | bobot tercapai | nilai prestasi',
  ),
  fisik: inti(
    0.9,
    0.7,
    'fisik | progres fisik | progress fisik | kemajuan fisik | realisasi fisik | capaian fisik | progres | kemajuan pekerjaan | realisasi phisik | phisik | progress | perkembangan fisik | pelaksanaan fisik',
  ),
  keuangan: inti(
    0.8,
    0.25,
    'keuangan | realisasi keuangan | realisasi anggaran | realisasi belanja | realisasi dana | penyerapan anggaran | serapan anggaran | realisasi keuangan dan anggaran | spj | sp2d | realisasi spj | realisasi sp2d | capaian anggaran | pengeluaran | pencairan | dana terserap | anggaran terserap | realisasi pengeluaran | realisasi keu | keu | realisasi pencairan | pembayaran | realisasi pembayaran',
  ),
  rencana: inti(
    0.9,
    0.5,
    'rencana | renc | rcn | rencana kegiatan | rencana fisik | rencana keuangan | rencana penyerapan | target fisik | target keuangan',
  ),
  deviasi: inti(
    1.4,
    1.2,
    'deviasi | devisiasi | dev | selisih rencana dan realisasi | penyimpangan | selisih fisik | deviasi fisik',
  ),
  awal: inti(
    1.2,
    0.9,
    'awal | saldo awal | keadaan awal | kondisi awal | kondisi kinerja awal | kondisi kinerja pada awal periode | kondisi kinerja awal periode | kondisi kinerja pada awal | per 1 januari | saldo per 1 januari | baseline | data awal | awal periode | capaian awal | data capaian awal | data capaian pada tahun awal perencanaan | data capaian pada awal tahun perencanaan | tahun awal perencanaan | awal tahun | kondisi awal kinerja | jumlah awal | nilai awal | posisi awal | kondisi kinerja pada awal periode rpjmd | kondisi kinerja awal periode rpjmd | saldo awal tahun | nilai awal tahun | posisi awal tahun | per 01 januari | saldo per 01 januari | baseline data | tahun dasar | kinerja awal | kondisi eksisting | capaian tahun dasar | capaian eksisting',
  ),
  akhir: inti(
    1.1,
    0.9,
    'akhir | saldo akhir | keadaan akhir | kondisi akhir | per 31 desember | saldo per 31 desember | jumlah akhir | nilai akhir | akhir tahun | posisi akhir | saldo akhir tahun | nilai akhir tahun | posisi akhir tahun | keadaan akhir tahun',
  ),
  'akhir-periode': inti(
    1.3,
    0.9,
    'akhir periode | kondisi kinerja akhir | kondisi kinerja pada akhir periode | kondisi kinerja akhir periode | kondisi kinerja pada akhir | kondisi akhir periode | akhir renstra | akhir rpjmd | akhir periode renstra | akhir periode rpjmd | pada akhir periode | akhir tahun perencanaan | akhir periode perencanaan | kondisi kinerja pada akhir periode renstra | kondisi kinerja pada akhir periode rpjmd | kondisi kinerja pada akhir periode renstra perangkat daerah | kondisi kinerja pada akhir periode renstra skpd | akhir masa renstra | target akhir periode | tahun akhir | akhir tahun renstra | kinerja akhir | kondisi kinerja akhir periode | total renstra | akhir perencanaan | target kinerja akhir',
  ),
  bertambah: inti(
    1.3,
    1,
    'bertambah | penambahan | tambah | mutasi tambah | mutasi bertambah | bertambah selama tahun | mutasi penambahan | mutasi masuk | pengadaan | perolehan | tambahan | kenaikan nilai | debet | debit',
  ),
  berkurang: inti(
    1.3,
    1,
    'berkurang | pengurangan | kurang | mutasi kurang | mutasi berkurang | berkurang selama tahun | mutasi pengurangan | penghapusan | mutasi keluar | pelepasan | kredit | penurunan nilai',
  ),
  proyeksi: inti(
    1.1,
    0.6,
    'proyeksi | prakiraan | perkiraan | perkirakan | perkiraan capaian | prakiraan capaian | estimasi | proyeksi capaian | ramalan | perkiraan realisasi | prakiraan realisasi | estimasi capaian',
  ),
  maju: sifat(
    1.1,
    0.9,
    'maju | prakiraan maju | perkiraan maju | prakiraan maju rencana | perkiraan maju rencana | prakiraan maju rencana tahun | n+1 | tahun berikutnya | tahun depan | tahun yang akan datang | prakiraan tahun berikutnya',
  ),
  volume: inti(0.9, 0.5, 'volume | vol | besaran | besaran volume | banyaknya | kuantitas | unit'),
  jumlah: inti(0.5, 0.1, 'jumlah | jml | total'),
  nilai: inti(0.5, 0.15, 'nilai | harga | nilai perolehan | harga perolehan | nilai aset'),

  // What tells figures apart
  renstra: sifat(
    0.8,
    0.7,
    'renstra | renstra skpd | renstra perangkat daerah | renstra opd | renstra pd | rencana strategis | rpjmd | rpjm | rpd | renstra rpjmd | target akhir renstra | rencana strategis perangkat daerah',
  ),
  renja: sifat(
    0.2,
    0.05,
    'renja | rkpd | rencana kerja | renja skpd | renja perangkat daerah | renja pd | renja opd | rkt',
  ),
  lalu: sifat(
    0.9,
    0.7,
    'tahun lalu | tahun yang lalu | tahun sebelumnya | tahun tahun sebelumnya | periode lalu | n-2 | n-3 | tahun kemarin | lalu | sebelumnya | th lalu | thn lalu | tahun anggaran sebelumnya | tahun sebelum | tahun terakhir',
  ),
  'n-1': sifat(0.1, 0, 'n-1'),
  berjalan: sifat(0.5, 0.3, 'berjalan | tahun berjalan | tahun ini | saat ini'),
  dievaluasi: sifat(0.5, 0.3, 'dievaluasi | yang dievaluasi | evaluasi | di evaluasi | tahun evaluasi'),
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
    'bulan lalu | bulan yang lalu | bulan sebelumnya | sd bulan lalu | sampai dengan bulan lalu | sd bulan sebelumnya | sd bulan yang lalu | sampai dengan bulan sebelumnya | kumulatif bulan lalu | bln lalu | bulan kemarin | sd bln lalu',
  ),
  'bulan-ini': sifat(0.9, 0.8, 'bulan ini | bulan berjalan | bulan laporan | dalam bulan ini | bln ini'),
  'sd-bulan-ini': sifat(
    0.6,
    0.2,
    'sd bulan ini | sampai dengan bulan ini | sampai bulan ini | sd bulan berjalan | kumulatif sd bulan ini | sd saat ini | total sd bulan ini | sd bln ini | sampai saat ini',
  ),
  bulan: sifat(0.3, 0.2, 'bulan | bln | bulanan | tiap bulan | per bulan | setiap bulan'),
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
    'pokok | murni | sebelum perubahan | sebelum | semula | apbd murni | apbd pokok | induk | sebelum pergeseran | penetapan | anggaran murni | pagu murni | pagu awal | sebelum refocusing',
  ),
  refocusing: sifat(0.8, 0.6, 'refocusing | pergeseran | setelah pergeseran | recofusing | refokusing'),
  perubahan: sifat(
    0.8,
    0.2,
    'perubahan | peubahan | sesudah perubahan | setelah perubahan | sesudah | setelah | menjadi | apbd perubahan | apbdp | perubahan anggaran | peubahan anggaran | hasil perubahan | pagu akhir | bergeser menjadi',
  ),
  selisih: sifat(
    1,
    0.8,
    'selisih | bertambah berkurang | bertambah dan berkurang | tambah kurang | penambahan pengurangan | naik turun | tambah atau kurang | bertambah atau berkurang',
  ),

  // Measures
  k: sifat(0, 0, 'k | kinerja | kin'),
  rp: sifat(0, 0, 'rp | rupiah | rp000 | juta'),
  persen: sifat(0.9, 0, '% | persen | persentase | presentase | prosentase'),
} as const satisfies Readonly<Record<string, Istilah>>;

export type Konsep = keyof typeof ISTILAH;

/** Words that stand in headings without telling columns apart. */
export const KATA_SANDANG =
  'dan atau yang pada di ke dari untuk per tiap setiap dengan oleh antara terhadap dalam adalah outcome output outcomes outputs keluaran hasil input dampak impact kab kabupaten kota provinsi prov prioritas kondisi kinerja perangkat daerah skpd opd pd pelayanan pemerintah pemerintahan daerahan rencana strategis periode tahun jangka menengah rincian utama kunci daftar laporan tabel kolom n kolom unit kerja ini awal akhir rpjmd nomor pelaksanaan pembangunan tujuan mengacu setiap kerangka capaian lokasi wajib pilihan penunjang urusan bidang program kegiatan sub dasar';
