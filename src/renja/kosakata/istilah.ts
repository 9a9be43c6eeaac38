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
  nomor: inti(
    1,
    0.6,
    'no | nomor | nomer | no urut | nomor urut | no urt | nmr | urut | nmr urut | nomor urutan | number',
  ),
  kode: inti(
    1,
    0.8,
    'kode | kd | kode rekening | koderekening | rekening | no rekening | nomor rekening | kode rek | rek | kode program | kode kegiatan | kode sub kegiatan | kode barang | kode bidang | kode golongan | kode unit | kode wilayah | kode urusan | kode akun | akun | kode bidang urusan | kodefikasi | kode nomenklatur | kode anggaran | kd rek | kode sub | nomor kode | no kode | kode prog | kode rekening belanja | kode skpd | kode opd | kode satker | kode unit kerja | kode aset | kode objek | kode akun belanja | nomor akun | mak | kode mak | kode program kegiatan | kode lokasi | no akun | kode sinkronisasi | kode bmd | kode register | nibar',
  ),
  tingkatan: inti(
    1,
    0.08,
    'program | progam | prog | program prioritas | kegiatan | keg | kegiatan prioritas | kegiatan pokok | sub kegiatan | subkegiatan | sub keg | subkeg | urusan | bidang urusan | bidang | urusan pemerintahan | bidang pemerintahan | pekerjaan | paket pekerjaan | paket | rincian kegiatan | aktivitas | nama program | nama kegiatan | nama sub kegiatan | nomenklatur urusan | jenis kegiatan | judul kegiatan | unsur | nama sub keg | judul program | judul kegiatan | kegiatan anggaran | output kegiatan | sub output | nama paket | nama pekerjaan | jenis pekerjaan | rincian pekerjaan | kegiatan sub kegiatan | bidang seksi kegiatan | paket pengadaan | nama paket pengadaan | uraian paket | uraian paket pengadaan | nama paket pekerjaan | judul pekerjaan | proyek | nama proyek | program kerja | uraian program | nama kegiatan pekerjaan | nama rincian kegiatan | sub rincian kegiatan | rencana aksi kegiatan | langkah kegiatan | tahapan kegiatan | nama aktivitas | activity | programme',
  ),
  uraian: inti(
    1,
    0.5,
    'uraian | urian | nomenklatur | nomenklatur sipd | nama | rincian | deskripsi | uraian belanja | uraian rekening | jenis belanja | jenis penerimaan | mata anggaran | komponen | uraian pekerjaan | keterangan uraian | penjelasan uraian | jenis pengeluaran | jenis pendapatan | rincian objek | obyek belanja | objek belanja | kelompok belanja | uraian kegiatan | uraian pembilang | uraian penyebut | jenis | keterangan belanja | uraian akun | nama akun | nama akun belanja | nama rekening | nama rekening belanja | uraian rekening belanja | uraian kode rekening | jenis akun | akun belanja | nama belanja | pos belanja | pos anggaran | pos pendapatan | rincian belanja | kelompok jenis belanja | uraian anggaran | description | uraian pendapatan | uraian pembiayaan | uraian kegiatan belanja',
  ),
  barang: inti(
    1,
    0.5,
    'barang | jenis barang | nama barang | pembidangan barang | pembidangan | bidang barang | golongan barang | golongan | nama bidang barang | kelompok barang | jenis aset | uraian aset | nama aset | aset | jenis barang bangunan | klasifikasi barang | klasifikasi aset | kelompok aset | jenis aset tetap | uraian barang | nama jenis barang | bidang aset | golongan dan bidang barang | nama golongan | uraian golongan | golongan aset | bidang aset tetap | nama golongan dan bidang bmd | bmd | barang milik daerah | jenis bmd | akun aset | pos aset | pos neraca | jenis inventaris | nama inventaris | aset tetap | kib | jenis kib | kartu inventaris barang | golongan bidang barang | kelompok bmd | sub golongan | objek aset',
  ),
  skpd: inti(
    0.75,
    0.05,
    'skpd | opd | pd | perangkat daerah | unit organisasi | nama opd | nama skpd | nama perangkat daerah | instansi | satuan kerja | satker | kecamatan | kelurahan | desa | wilayah | nama kecamatan | dinas | badan | unit skpd | sub unit | unit | bagian | upt | uptd | puskesmas | sekolah | organisasi perangkat daerah | nama instansi | nama unit | nama unit kerja | distrik | nama desa | nama kelurahan | nama uptd | perangkat daerah unit kerja | unit organisasi skpd | kecamatan kelurahan | nama kecamatan kelurahan | nama satuan kerja | nama satker | uraian skpd | perangkat daerah pelaksana program | sub unit organisasi | nama sekolah | nama puskesmas | nama upt | nama bidang | biro | nama biro | kantor | kampung | nagari | nama wilayah | lembaga | nama lembaga',
  ),
  indikator: inti(
    1.15,
    0.8,
    'indikator | ind | indikator kinerja kunci | indikator kinerja kunci ikk | indikator kinerja utama iku | indikator kinerja | ind kin | ind kinerja | indikator kin | indikator kinerja utama | indikator kinerja program | indikator kinerja kegiatan | indikator kinerja sub kegiatan | indikator program | indikator kegiatan | indikator sub kegiatan | indikator sasaran | indikator tujuan | indikator tujuan sasaran | indikator tujuan sasaran program kegiatan | indikator kinerja tujuan sasaran program kegiatan | indikator capaian | indikator outcome | indikator output | tolok ukur | tolak ukur | tolok ukur kinerja | tolak ukur kinerja | iku | indikator keluaran | indikator hasil | ikk output | rumusan indikator | indikator kinerja sasaran | indikator kinerja daerah | indikator hasil kegiatan | ukuran kinerja | ukuran keberhasilan | indikator makro | parameter | indikator sasaran strategis | indikator tujuan dan sasaran | indikator kinerja individu | kriteria keberhasilan | indikator kinerja sub keg | indikator sub keg | indikator kinerja keg | indikator kinerja prog | uraian indikator | nama indikator | indikator kinerja hasil keluaran | indikator kinerja outcome output | indikator dan tolok ukur | kpi | ikd | ikp | ikpd | indikator kunci | indikator daerah | indikator kinerja tujuan | indikator rpjmd | indikator renstra | indikator spm | variabel | indikator pembangunan | aspek fokus bidang urusan indikator | indikator kinerja pembangunan daerah | indikator penyelenggaraan pemerintahan daerah | indikator keberhasilan | indikator proses | indikator hasil keluaran | indikator kinerja keluaran hasil',
  ),
  satuan: inti(
    1,
    0.6,
    'satuan | sat | unit satuan | unit ukuran | ukuran | satuan ukur | satuan unit | satuan target | satuan kinerja | unit pengukuran | sat ukur | satuan indikator | unit ukur | satuan volume | satuan barang | satuan capaian | satuan realisasi | uom',
  ),
  lokasi: inti(
    1,
    0.8,
    'lokasi | lokus | tempat | lokasi kegiatan | lokasi pelaksanaan | lokasi output kegiatan | wilayah sasaran | lokasi pekerjaan | alamat | lokasi sub kegiatan | kecamatan lokasi | tempat pelaksanaan | desa kecamatan | kecamatan desa | desa kelurahan | kelurahan desa | lokasi desa kecamatan | wilayah pelaksanaan | detail lokasi | tempat kegiatan | titik lokasi | desa kelurahan kecamatan | alamat lokasi | lokasi proyek',
  ),
  'sumber-dana': inti(
    1.6,
    1,
    'sumber dana | sumberdana | sumber pendanaan | sumber anggaran | sumber pembiayaan | sumber biaya | asal dana | sumber | dana sumber | sbr dana | sumber | sumber dana apbd | sumber dananya | jenis dana | asal anggaran | sumber pembiayaan kegiatan | sumber keuangan | jenis sumber dana | asal pendanaan',
  ),
  prioritas: inti(
    1,
    0.8,
    'prioritas | prioritas nasional | prioritas daerah | prioritas pembangunan | kesesuaian prioritas | prioritas pembangunan nasional | prioritas pembangunan daerah | arah kebijakan | nasional | daerah prioritas | prioritas pusat | prioritas provinsi | prioritas rkpd | program unggulan | asta cita | kesesuaian dengan prioritas | tema',
  ),
  'kelompok-sasaran': inti(
    1.6,
    1,
    'kelompok sasaran | kelompok penerima | penerima manfaat | kelompok penerima manfaat | sasaran penerima | sasaran penerima manfaat | penerima | target group | penerima layanan | sasaran masyarakat | sasaran manfaat | kelompok masyarakat | kelompok manfaat',
  ),
  'penanggung-jawab': inti(
    1.6,
    1,
    'penanggung jawab | penanggungjawab | pj | unit kerja | unit kerja penanggung jawab | unit penanggung jawab | unit perangkat daerah penanggung jawab | perangkat daerah penanggung jawab | perangkat daerah pelaksana | skpd penanggung jawab | opd penanggung jawab | opd pelaksana | skpd pelaksana | pd penanggung jawab | unit pelaksana | pelaksana | pptk | bidang penanggung jawab | bidang pelaksana | pengampu | bidang pengampu | unit pengampu | unit kerja perangkat daerah penanggung jawab | unit kerja perangkat daerah penanggungjawab | seksi | penanggung jawab kegiatan | bidang seksi | pelaksana kegiatan | pic | opd pengampu | skpd pengampu | pd pengampu | perangkat daerah pengampu | pengelola | unit pengelola | penanggung jawab program | penanggung jawab anggaran | kpa | ppk | koordinator | instansi pelaksana | instansi penanggung jawab | pelaksana program | opd terkait | skpd terkait | perangkat daerah terkait | instansi terkait | pemilik indikator | bidang yang menangani | unit kerja pelaksana | unit penanggungjawab',
  ),
  catatan: inti(
    1,
    0.9,
    'catatan | catatan penting | catatan analisis | catatan anlisis | keterangan | ket | kendala | permasalahan | rekomendasi | faktor pendorong | faktor penghambat | faktor pendukung | tindak lanjut | rencana tindak lanjut | hambatan | solusi | alasan | analisis | penyebab | upaya | uraian keterangan | masalah | uraian masalah | kendala solusi | kendala dan solusi | masalah dan solusi | permasalahan dan solusi | kendala dan permasalahan | faktor penghambat dan pendorong | faktor pendorong penghambat | saran | isu | data dukung | bukti dukung | bukti | eviden | penjelasan capaian | alasan tidak tercapai | catatan evaluasi | uraian kendala | penyebab kegagalan | rekomendasi tindak lanjut | remarks | note | notes | keterangan lainnya | rencana aksi tindak lanjut | rencana perbaikan | strategi | langkah perbaikan',
  ),
  status: inti(
    1,
    0.9,
    'status | status capaian | kategori | kategori capaian | kriteria | kriteria capaian | predikat | predikat kinerja | predikat capaian | notifikasi | interpretasi | kesimpulan | penilaian | rating | level capaian | simpulan | kategori predikat | predikat kinerja tahunan | keterangan capaian | status kinerja | warna | hasil penilaian | klasifikasi capaian | tercapai tidak tercapai | tercapai belum tercapai',
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
    'formula | formulasi | rumus | cara perhitungan | cara penghitungan | cara menghitung | metode perhitungan | sumber data | formula sumber data | sumber data formula | formulasi penghitungan | definisi operasional | rumus perhitungan | penjelasan | formulasi perhitungan | formula perhitungan | alasan pemilihan | metode penghitungan | cara pengukuran | metode pengukuran | sumber data dan cara | definisi | rumusan | rumus indikator | penjelasan formula',
  ),
  usulan: inti(0.5, 0.3, 'usulan | usulan program'),

  // Figures
  target: inti(
    1,
    1,
    'target | tareget | targer | trgt | tgt | target capaian | target kinerja | target capaian kinerja | target capaian program | target program | target program dan kegiatan | target kinerja dan anggaran | target kegiatan | target kinerja capaian | target tahunan | target capaian tahun | rencana target | target indikator | target sasaran | tgt kinerja | target akhir | sasaran target | target volume | target output | target hasil | target yang akan dicapai | target ditetapkan | target perjanjian | rencana kinerja | target pk | kinerja yang direncanakan | ditargetkan | besaran target | nilai target | volume target | jumlah target | yang ditargetkan | target perubahan pk | sasaran kuantitatif | perjanjian kinerja | target kinerja tahunan | output yang direncanakan | kinerja yang ditargetkan | target fisik kegiatan | sasaran kinerja target | target nilai | penetapan target | capaian target yang direncanakan | target pencapaian | rencana capaian | rencana target capaian | target kinerja sasaran | rencana output | goal | direncanakan | yang direncanakan | target setahun | target satu tahun | target penerimaan | target pendapatan | target pajak | target retribusi | target setoran | rencana penerimaan | rencana pendapatan | yang harus dilayani | jumlah yang harus dilayani | harus dilayani | seharusnya dilayani | wajib dilayani | total sasaran | jumlah sasaran | sasaran pelayanan dasar | total sasaran pelayanan dasar | jumlah sasaran pelayanan dasar | target layanan | target peserta | target penerima',
  ),
  realisasi: inti(
    1,
    1,
    'realisasi | realiasi | reals | tersalur | penyaluran | terpakai | terlaksana | realisai | real | capaian realisasi | realisasi capaian | capaian realisasi kinerja | realisasi kinerja | realisasi capaian kinerja | realisasi target | realisasi target kinerja | realisasi target capaian | terealisasi | realisasi kinerja dan anggaran | realisasi capaian kinerja dan anggaran | realisasi program dan kegiatan | realisasi capaian program dan kegiatan | pelaksanaan | realisasi pelaksanaan | realisasi indikator | realisasi output | realisasi hasil | hasil capaian | capaian hasil | hasil yang dicapai | hasil pelaksanaan | realisasi tercapai | realisasi volume | yang dicapai | telah dicapai | realisasi fisik dan keuangan | realisasi kumulatif | dicapai | hasil | kinerja yang dicapai | capaian output | tercapai | yang tercapai | nilai realisasi | realisasi nilai | jumlah realisasi | direalisasikan | terealisasikan | yang direalisasikan | capaian riil | hasil realisasi | hasil kinerja | output yang dicapai | output tercapai | aktual | actual | capaian nyata | capaian aktual | perolehan kinerja | realisasi riil | kinerja tercapai | hasil pengukuran | hasil pencapaian | ril | capaian kinerja dan realisasi anggaran | capaian kinerja dan realisasi keuangan | capaian kinerja dan penyerapan anggaran | realisasi kinerja dan keuangan | penerimaan | jumlah penerimaan | setoran | disetor | diterima | realisasi penerimaan | realisasi pendapatan | realisasi pajak | realisasi retribusi | realisasi setoran | terlayani | jumlah terlayani | yang terlayani | dilayani | yang dilayani | sasaran yang terlayani | sasaran terlayani | jumlah sasaran terlayani | jumlah yang terlayani | realisasi peserta',
  ),
  capaian: inti(
    0.8,
    0.35,
    'capaian | cap | cpn | pencapaian | ketercapaian | capaian kinerja | capaian indikator | capaian target | capaian thd target | performance',
  ),
  tingkat: inti(
    1.1,
    1.1,
    'tingkat capaian | tingkat realisasi | tingkat capaian kinerja | tingkat capaian realisasi | tingkat ketercapaian | tingkat pencapaian | tingkat capaian kinerja dan realisasi anggaran | tingkat capaian kinerja dan anggaran | persentase capaian | persentase capaian kinerja | persentase tingkat capaian | persentase realisasi | presentase capaian | presentase realisasi | prosentase capaian | prosentase realisasi | persen capaian | persen realisasi | rasio capaian | rasio capaian pada tahun | rasio capaian kinerja | % capaian | % realisasi | capaian % | realisasi % | capaian persen | tingkat capaian target | tingkat penyerapan | persentase penyerapan | tingkat capaian realisasi target | % capaian kinerja | % tingkat capaian | tingkat | % capaian target | tingkat kinerja | capaian kinerja % | persentase pencapaian | % pencapaian | rasio realisasi | prosentase tingkat capaian | % kinerja | persentase kinerja | % terhadap target | persen terhadap target | persentase terhadap target | capaian terhadap target | prosentase serapan | % terhadap pagu | % terhadap anggaran | % tercapai | persentase terlayani | % terlayani | derajat capaian | tingkat keberhasilan | % fisik keuangan | persentase serapan | capaian kinerja persen | % dari target | % dari pagu | persentase dari target | rasio ketercapaian | rasio hasil | rasio pencapaian | rasio kinerja | persen capaian kinerja | persentase ketercapaian | persen ketercapaian | % ketercapaian | rasio capaian renja | rasio realisasi kinerja | rasio serapan | rasio penyerapan | tingkat serapan | tingkat daya serap | % realisasi keuangan | persentase realisasi keuangan | persentase realisasi anggaran | persen realisasi anggaran | % realisasi anggaran | persentase keuangan | % keuangan | % pencapaian target | indeks capaian | capaian kinerja persentase | tingkat efektivitas | tingkat pencapaian kinerja | tingkat pencapaian target | nilai capaian kinerja | nilai capaian | rasio terhadap target | tingkat penyelesaian | skor capaian | % realisasi fisik | persentase fisik',
  ),
  rasio: inti(
    1.1,
    1,
    'rasio | ratio | perbandingan | rasio antara | rasio antara realisasi dan anggaran | rasio realisasi dan anggaran | rasio realisasi anggaran | rasio antara realisasi dan pagu | rasio realisasi terhadap anggaran | rasio realisasi dengan anggaran | perbandingan realisasi dengan anggaran | perbandingan realisasi dan anggaran | perbandingan realisasi terhadap anggaran | rasio anggaran dan realisasi',
  ),
  serapan: inti(
    1,
    0.9,
    'serapan | penyerapan | daya serap | serap | % serapan | % penyerapan | % serap | terserap | absorpsi',
  ),
  pertumbuhan: inti(
    1.6,
    1,
    'pertumbuhan | rata rata pertumbuhan | kenaikan | laju pertumbuhan | laju | rata rata laju pertumbuhan | tingkat pertumbuhan | tren pertumbuhan | trend | pertumbuhan rata rata',
  ),
  pagu: inti(
    1,
    0.9,
    'pagu | pagu indikatif | pagu anggaran | pagu dana | anggaran | angaran | angg | ang | rapbd | jumlah anggaran | alokasi anggaran | alokasi | dana | kebutuhan dana | kebutuhan dana pagu indikatif | pendanaan | kerangka pendanaan | biaya | plafon | plafond | nilai dpa | dpa | nilai pagu | jumlah dana | jumlah pagu | pagu kebutuhan dana | nilai anggaran | anggaran belanja | pagu dpa | anggaran kas | kebutuhan anggaran | pagu indikatif rp | pagu definitif | total anggaran | total pagu | alokasi dana | apbd | pagu validasi | belanja | dana tersedia | anggaran tersedia | anggaran tahun | pagu tahun | jumlah biaya | total biaya | kebutuhan biaya | estimasi biaya | kerangka anggaran | anggaran kegiatan | pagu kegiatan | nilai pagu dana | pagu rp | rencana anggaran | alokasi pagu | total dana | dana indikatif | kebutuhan pendanaan | pagu pendanaan | anggaran pendanaan | dpa skpd | dpa opd | pagu dpa skpd | uang | kebutuhan | pagu sementara | plafon sementara | plafon anggaran sementara | ppas | kua ppas | rka | rka skpd | nilai rka | anggaran apbd | belanja daerah | jumlah belanja | total belanja | alokasi belanja | nilai belanja | pagu belanja | anggaran kegiatan dan sub kegiatan | anggaran dpa | dpa sipd | pagu usulan | usulan anggaran | usulan pagu | budget | pagu alokasi | nilai anggaran kegiatan | anggaran yang tersedia | dana yang dibutuhkan | anggaran tahunan | harga satuan total | rencana dana | rencana belanja | dppa | dpa skpd perubahan',
  ),
  kontrak: inti(
    1,
    0.8,
    'kontrak | nilai kontrak | harga kontrak | nilai spk | spk | hps | nilai hps | nilai penawaran | harga penawaran | nilai perjanjian',
  ),
  sisa: inti(
    1.6,
    1.2,
    'sisa | sisa pagu | sisa anggaran | sisa dana | sisa pagu anggaran | sisa kas | saldo anggaran | lebih kurang | lebih/kurang | bertambah berkurang anggaran | belum terserap | belum tersalur | belum terpakai | belum direalisasikan | belum terealisasi | sisa belum terealisasi | anggaran tersisa | sisa kredit anggaran | selisih anggaran dan realisasi | sisa anggaran kas | sisa anggaran tersedia | saldo | saldo pagu | belum realisasi | belum dicairkan | tidak terserap | sisa dpa | lebih atau kurang | kurang lebih | selisih pagu dan realisasi | dana sisa | sisa lebih | belum cair | belum dibayar | belum dibayarkan | belum digunakan | belum diserap | belum terealisasikan | belum tercairkan | belum terbayar | belum direalisasi | belum disalurkan | belum terbelanjakan | tidak terealisasi | tidak direalisasikan | tidak terpakai | tidak tersalur | tidak dicairkan | tidak cair | tidak dibayar | tidak dibayarkan | tidak digunakan | tidak diserap | tidak terealisasikan | tidak tercairkan | tidak terbayar | tidak direalisasi | tidak disalurkan | tidak realisasi | tidak terbelanjakan | tak terserap | tak terealisasi | tak direalisasikan | tak terpakai | tak tersalur | tak dicairkan | tak cair | tak dibayar | tak dibayarkan | tak digunakan | tak diserap | tak terealisasikan | tak tercairkan | tak terbayar | tak direalisasi | tak disalurkan | tak realisasi | tak terbelanjakan | sisa plafon | sisa plafond | sisa alokasi | sisa belanja | sisa mati | sisa lebih anggaran | selisih lebih kurang | selisih lebih kurang anggaran | lebih kurang anggaran | saldo dana | sisa uang | sisa kas anggaran | anggaran sisa | tersisa | dana tersisa | sisa pagu dana | efisiensi | efisiensi anggaran | selisih anggaran realisasi | selisih pagu realisasi | sisa tender | remaining',
  ),
  bobot: inti(
    1.4,
    1.2,
    'bobot | bobot kegiatan | bobot program | bobot anggaran | bobot pagu | bobot persen | proporsi | porsi | bobot kinerja | bobot fisik | bobot keuangan | bobot terhadap total | bobot thd total | bobot terhadap pagu | weight | bobot sub kegiatan | bobot indikator',
  ),
  tertimbang: inti(
    1.4,
    1.2,
    'tertimbang | ttb | nilai tertimbang | nilai ttb | realisasi tertimbang | capaian tertimbang | timbang | bobot realisasi | prestasi | realisasi bobot | bobot tercapai | nilai prestasi',
  ),
  fisik: inti(
    0.9,
    0.7,
    'fisik | progres fisik | progress fisik | kemajuan fisik | realisasi fisik | capaian fisik | progres | kemajuan pekerjaan | realisasi phisik | phisik | progress | perkembangan fisik | pelaksanaan fisik | lapangan | progres lapangan | realisasi lapangan | prestasi fisik | fisik dicapai | fisik tercapai | kemajuan fisik pekerjaan | kemajuan | fisik lapangan | capaian fisik kegiatan | kinerja fisik | fisik kegiatan | fisik pekerjaan | realisasi fisik kegiatan',
  ),
  keuangan: inti(
    0.8,
    0.25,
    'keuangan | realisasi keuangan | realisasi anggaran | realisasi belanja | realisasi dana | penyerapan anggaran | serapan anggaran | realisasi keuangan dan anggaran | spj | sp2d | realisasi spj | realisasi sp2d | capaian anggaran | pengeluaran | pencairan | dana terserap | anggaran terserap | realisasi pengeluaran | realisasi keu | keu | realisasi pencairan | pembayaran | realisasi pembayaran | penyerapan dana | serapan dana | serapan belanja | penyerapan belanja | dana terealisasi | keuangan terealisasi | anggaran terealisasi | anggaran yang terserap | anggaran yang terealisasi | belanja terealisasi | uang yang direalisasikan | dana yang direalisasikan | anggaran yang direalisasikan | dana cair | dana yang dicairkan | pencairan dana | pencairan sp2d | cair | dicairkan | dibayar | dibayarkan | terbayar | bayar | realisasi bayar | nilai sp2d | sp2d terbit | jumlah sp2d | jumlah spj | nilai spj | spj sd | kinerja keuangan | kinerja anggaran | realisasi uang | belanja yang direalisasikan | uang terserap | realisasi kas | pengeluaran kas | expenditure | spent | disbursement',
  ),
  pembilang: inti(1.2, 1, 'pembilang | nilai pembilang | jumlah pembilang | numerator | realisasi pembilang'),
  penyebut: inti(1.2, 1, 'penyebut | nilai penyebut | jumlah penyebut | denominator | realisasi penyebut'),
  rencana: inti(
    0.9,
    0.5,
    'rencana | rencana kegiatan | rencana fisik | rencana keuangan | rencana penyerapan | target fisik | target keuangan | rencana progres | rencana realisasi | rencana bobot | rencana kemajuan | target progres | target realisasi fisik | renc | rcn',
  ),
  deviasi: inti(
    1.4,
    1.2,
    'deviasi | devisiasi | dev | selisih rencana dan realisasi | penyimpangan | selisih fisik | deviasi fisik | selisih rencana realisasi | selisih realisasi rencana | deviasi keuangan | deviasi progres | penyimpangan fisik | selisih target dan realisasi | selisih target realisasi | gap',
  ),
  awal: inti(
    1.2,
    0.9,
    'awal | saldo awal | keadaan awal | kondisi awal | kondisi kinerja awal | kondisi kinerja pada awal periode | kondisi kinerja awal periode | kondisi kinerja pada awal | per 1 januari | saldo per 1 januari | baseline | data awal | awal periode | capaian awal | data capaian awal | data capaian pada tahun awal perencanaan | data capaian pada awal tahun perencanaan | tahun awal perencanaan | awal tahun | kondisi awal kinerja | jumlah awal | nilai awal | posisi awal | kondisi kinerja pada awal periode rpjmd | kondisi kinerja awal periode rpjmd | saldo awal tahun | nilai awal tahun | posisi awal tahun | per 01 januari | saldo per 01 januari | baseline data | tahun dasar | kinerja awal | kondisi eksisting | capaian tahun dasar | capaian eksisting | posisi per 1 1 | per 1 1 | per 1 jan | 1 januari | per tanggal 1 januari | posisi per 1 januari | saldo per 1 1 | saldo per 1 jan | nilai per 1 januari | keadaan per 1 januari | jumlah per 1 januari | saldo pembukaan | nilai awal periode | keadaan per 1 1 | per 01 01 | saldo awal periode | kondisi per 1 januari | posisi per 01 januari | saldo per 01 01 | posisi per 01 01 | data dasar | kondisi dasar | kondisi awal renstra | kondisi awal rpjmd | data awal renstra | capaian awal renstra | awal renstra | awal rpjmd | nilai dasar',
  ),
  akhir: inti(
    1.1,
    0.9,
    'akhir | saldo akhir | keadaan akhir | kondisi akhir | per 31 desember | saldo per 31 desember | jumlah akhir | nilai akhir | akhir tahun | posisi akhir | saldo akhir tahun | nilai akhir tahun | posisi akhir tahun | keadaan akhir tahun | posisi per 31 12 | per 31 12 | per 31 des | 31 desember | per tanggal 31 desember | posisi per 31 desember | saldo per 31 12 | saldo per 31 des | nilai per 31 desember | keadaan per 31 desember | jumlah per 31 desember | nilai akhir periode | keadaan per 31 12 | saldo akhir periode | kondisi per 31 desember | per 30 juni | per 30 september | per 31 maret | saldo per 30 juni',
  ),
  'akhir-periode': inti(
    1.3,
    0.9,
    'akhir periode | kondisi kinerja akhir | kondisi kinerja pada akhir periode | kondisi kinerja akhir periode | kondisi kinerja pada akhir | kondisi akhir periode | akhir renstra | akhir rpjmd | akhir periode renstra | akhir periode rpjmd | pada akhir periode | akhir tahun perencanaan | akhir periode perencanaan | kondisi kinerja pada akhir periode renstra | kondisi kinerja pada akhir periode rpjmd | kondisi kinerja pada akhir periode renstra perangkat daerah | kondisi kinerja pada akhir periode renstra skpd | akhir masa renstra | target akhir periode | tahun akhir | akhir tahun renstra | kinerja akhir | kondisi kinerja akhir periode | total renstra | akhir perencanaan | target kinerja akhir | kondisi akhir renstra | kondisi akhir rpjmd | target kumulatif akhir renstra | akhir rencana strategis | kumulatif akhir renstra | akhir tahun rpjmd | akhir jangka menengah | kondisi akhir tahun renstra',
  ),
  bertambah: inti(
    1.3,
    1,
    'bertambah | penambahan | tambah | mutasi tambah | mutasi bertambah | bertambah selama tahun | mutasi penambahan | mutasi masuk | pengadaan | perolehan | tambahan | kenaikan nilai | debet | debit | masuk | barang masuk | koreksi tambah | perolehan koreksi tambah | penambahan aset | realisasi belanja modal | mutasi debet | mutasi debit | reklasifikasi masuk | reklas masuk | hibah masuk | penambahan nilai | bertambah tahun ini | naik | kapitalisasi | penerimaan barang | penambahan tahun ini',
  ),
  berkurang: inti(
    1.3,
    1,
    'berkurang | pengurangan | kurang | mutasi kurang | mutasi berkurang | berkurang selama tahun | mutasi pengurangan | penghapusan | mutasi keluar | pelepasan | kredit | penurunan nilai | keluar | barang keluar | koreksi kurang | penghapusan koreksi kurang | pengurangan aset | mutasi kredit | reklasifikasi keluar | reklas keluar | pemindahtanganan | dihapus | dihapuskan | hibah keluar | turun | pengurangan nilai | pengurangan tahun ini | pengeluaran barang',
  ),
  proyeksi: inti(
    1.1,
    0.6,
    'proyeksi | prakiraan | perkiraan | perkirakan | perkiraan capaian | prakiraan capaian | estimasi | proyeksi capaian | ramalan | perkiraan realisasi | prakiraan realisasi | estimasi capaian | prognosis | prognosa | perkiraan pencapaian | prakiraan pencapaian | estimasi realisasi | prediksi | forecast | perkiraan ketercapaian',
  ),
  maju: sifat(
    1.1,
    0.9,
    'maju | prakiraan maju | perkiraan maju | prakiraan maju rencana | perkiraan maju rencana | prakiraan maju rencana tahun | n+1 | tahun berikutnya | tahun depan | tahun yang akan datang | prakiraan tahun berikutnya | rencana maju | perkiraan rencana | perkiraan rencana tahun | perkiraan rencana maju | tahun selanjutnya | tahun mendatang | prakiraan rencana | usulan tahun depan | tahun berikut | n+2',
  ),
  volume: inti(
    0.9,
    0.5,
    'volume | vol | besaran | besaran volume | banyaknya | kuantitas | unit | kuantum | banyak | jumlah barang | jumlah unit | volume kegiatan | qty | volume pekerjaan | jumlah volume',
  ),
  jumlah: inti(
    0.5,
    0.1,
    'jumlah | jml | total | jumlah total | jumlah seluruhnya | total seluruh | total keseluruhan | grand total | sub total | subtotal',
  ),
  nilai: inti(0.5, 0.15, 'nilai | harga | nilai perolehan | harga perolehan | nilai aset'),

  // What tells figures apart
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
    'triwulan lalu | triwulan yang lalu | triwulan sebelumnya | sd triwulan lalu | sd triwulan yang lalu | sd triwulan sebelumnya | sampai dengan triwulan lalu | sampai dengan triwulan sebelumnya | sd periode lalu | sd periode sebelumnya | bulan lalu | bulan yang lalu | bulan sebelumnya | sd bulan lalu | sampai dengan bulan lalu | sd bulan sebelumnya | sd bulan yang lalu | sampai dengan bulan sebelumnya | kumulatif bulan lalu | bln lalu | bulan kemarin | sd bln lalu',
  ),
  'bulan-ini': sifat(
    0.9,
    0.8,
    'triwulan ini | triwulan berjalan | triwulan yang dilaporkan | triwulan pelaporan | triwulan laporan | triwulan yang dievaluasi | periode laporan | bulan pelaporan | bulan yang dilaporkan | bulan ini | bulan berjalan | bulan laporan | dalam bulan ini | bln ini',
  ),
  'sd-bulan-ini': sifat(
    0.6,
    0.2,
    'sd triwulan ini | sd triwulan berjalan | sd triwulan yang dilaporkan | sd triwulan pelaporan | sd triwulan laporan | sd triwulan yang dievaluasi | sampai dengan triwulan ini | sampai triwulan ini | sampai dengan triwulan berjalan | sampai dengan triwulan pelaporan | sd pelaporan | sd bulan ini | sampai dengan bulan ini | sampai bulan ini | sd bulan berjalan | kumulatif sd bulan ini | sd saat ini | total sd bulan ini | sd bln ini | sampai saat ini | sd bulan laporan | sampai dengan bulan laporan | sd bulan pelaporan | sampai bulan laporan | sd periode ini | sd periode laporan | sd sekarang',
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
    'pokok | murni | sebelum perubahan | sebelum | semula | induk | sebelum pergeseran | penetapan | pagu awal | sebelum refocusing | anggaran awal | apbd awal | dpa awal | pra perubahan | sebelum refokusing | sebelum pergeseran anggaran',
  ),
  refocusing: sifat(0.8, 0.6, 'refocusing | pergeseran | recofusing | refokusing'),
  perubahan: sifat(
    0.8,
    0.2,
    'perubahan | peubahan | setelah pergeseran | sesudah pergeseran | setelah pergeseran anggaran | sesudah perubahan | setelah perubahan | sesudah | setelah | menjadi | apbdp | hasil perubahan | pagu akhir | bergeser menjadi | anggaran akhir | apbd akhir | pasca perubahan | dpa akhir | p apbd | hasil pergeseran',
  ),
  selisih: sifat(
    1,
    0.8,
    'selisih | bertambah berkurang | bertambah dan berkurang | tambah kurang | penambahan pengurangan | naik turun | tambah atau kurang | bertambah atau berkurang | naik atau turun | beda | perbedaan | penambahan atau pengurangan | bertambah kurang | kenaikan penurunan | tambah dan kurang | selisih anggaran | selisih pagu | tambah atau berkurang | increase decrease',
  ),

  // Kinds of belanja
  operasi: sifat(0.9, 0.9, 'operasi | belanja operasi | b operasi | operasional | belanja operasional | bo'),
  modal: sifat(0.9, 0.9, 'modal | belanja modal | b modal | bm'),
  'tak-terduga': sifat(
    0.9,
    0.9,
    'tak terduga | tidak terduga | belanja tak terduga | belanja tidak terduga | b tak terduga | btt | b tidak terduga',
  ),
  transfer: sifat(0.9, 0.9, 'transfer | belanja transfer | b transfer | bt'),

  // Measures
  k: sifat(0, 0, 'k | kinerja'),
  rp: sifat(0, 0, 'rp | rupiah | rp000 | juta'),
  persen: sifat(0.9, 0, '% | persen | persentase | presentase | prosentase | per seratus'),
} as const satisfies Readonly<Record<string, Istilah>>;

export type Konsep = keyof typeof ISTILAH;

/** Words that stand in headings without telling columns apart. */
export const KATA_SANDANG =
  'dan atau yang pada di ke dari untuk per tiap setiap dengan oleh antara terhadap dalam adalah outcome output outcomes outputs keluaran hasil input dampak impact kab kabupaten kota provinsi prov prioritas kondisi kinerja perangkat daerah skpd opd pd pelayanan pemerintah pemerintahan daerahan rencana strategis periode tahun jangka menengah rincian utama kunci daftar laporan tabel kolom n kolom unit kerja ini awal akhir rpjmd nomor pelaksanaan pembangunan tujuan mengacu setiap kerangka capaian lokasi wajib pilihan penunjang urusan bidang program kegiatan sub dasar';
