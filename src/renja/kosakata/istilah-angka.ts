import { inti, sifat, type Istilah } from './satu-istilah';

/** What columns of figures are called. */
export const ISTILAH_ANGKA = {
  target: inti(
    1,
    1,
    'target | tareget | targer | trgt | tgt | target capaian | target kinerja | target capaian kinerja | target capaian program | target program | target program dan kegiatan | target kinerja dan anggaran | target kegiatan | target kinerja capaian | target tahunan | target capaian tahun | rencana target | target indikator | target sasaran | tgt kinerja | target akhir | sasaran target | target volume | target output | target hasil | target yang akan dicapai | target ditetapkan | target perjanjian | rencana kinerja | target pk | kinerja yang direncanakan | ditargetkan | besaran target | nilai target | volume target | jumlah target | yang ditargetkan | target perubahan pk | sasaran kuantitatif | perjanjian kinerja | target kinerja tahunan | output yang direncanakan | kinerja yang ditargetkan | target fisik kegiatan | sasaran kinerja target | target nilai | penetapan target | capaian target yang direncanakan | target pencapaian | rencana capaian | rencana target capaian | target kinerja sasaran | rencana output | goal | direncanakan | yang direncanakan | target setahun | target satu tahun | target penerimaan | target pendapatan | target pajak | target retribusi | target setoran | rencana penerimaan | rencana pendapatan | yang harus dilayani | jumlah yang harus dilayani | harus dilayani | seharusnya dilayani | wajib dilayani | total sasaran | jumlah sasaran | sasaran pelayanan dasar | total sasaran pelayanan dasar | jumlah sasaran pelayanan dasar | target layanan | target peserta | target penerima | standar | nilai standar | standar spm | target standar | sasaran riil | jumlah sasaran riil | sasaran setahun | sasaran satu tahun | sasaran tahunan | hendak dicapai | yang hendak dicapai | akan dicapai | ingin dicapai | yang ingin dicapai',
  ),
  realisasi: inti(
    1,
    1,
    'realisasi | realiasi | reals | tersalur | penyaluran | terpakai | terlaksana | realisai | real | capaian realisasi | realisasi capaian | capaian realisasi kinerja | realisasi kinerja | realisasi capaian kinerja | realisasi target | realisasi target kinerja | realisasi target capaian | terealisasi | realisasi kinerja dan anggaran | realisasi capaian kinerja dan anggaran | realisasi program dan kegiatan | realisasi capaian program dan kegiatan | pelaksanaan | realisasi pelaksanaan | realisasi indikator | realisasi output | realisasi hasil | hasil capaian | capaian hasil | hasil yang dicapai | hasil pelaksanaan | realisasi tercapai | realisasi volume | yang dicapai | telah dicapai | realisasi fisik dan keuangan | realisasi kumulatif | dicapai | hasil | kinerja yang dicapai | capaian output | tercapai | yang tercapai | nilai realisasi | realisasi nilai | jumlah realisasi | direalisasikan | terealisasikan | yang direalisasikan | capaian riil | hasil realisasi | hasil kinerja | output yang dicapai | output tercapai | aktual | actual | capaian nyata | capaian aktual | perolehan kinerja | realisasi riil | kinerja tercapai | hasil pengukuran | hasil pencapaian | ril | capaian kinerja dan realisasi anggaran | capaian kinerja dan realisasi keuangan | capaian kinerja dan penyerapan anggaran | realisasi kinerja dan keuangan | penerimaan | jumlah penerimaan | setoran | disetor | diterima | realisasi penerimaan | realisasi pendapatan | realisasi pajak | realisasi retribusi | realisasi setoran | terlayani | jumlah terlayani | yang terlayani | dilayani | yang dilayani | sasaran yang terlayani | sasaran terlayani | jumlah sasaran terlayani | jumlah yang terlayani | realisasi peserta | lunas | sudah lunas | telah lunas | pelunasan | realisasi pelunasan | sasaran dilayani | sasaran yang dilayani | total sasaran dilayani | jumlah dilayani | nilai dicapai | nilai yang dicapai | rlsi | jumlah capaian | total capaian | jumlah pendapatan | total pendapatan | pendapatan diterima | pendapatan yang diterima',
  ),
  capaian: inti(
    0.8,
    0.35,
    'capaian | cap | cpn | pencapaian | ketercapaian | capaian kinerja | capaian indikator | capaian target | capaian thd target | performance',
  ),
  tingkat: inti(
    1.1,
    1.1,
    'tingkat capaian | tingkat realisasi | tingkat capaian kinerja | tingkat capaian realisasi | tingkat ketercapaian | tingkat pencapaian | tingkat capaian kinerja dan realisasi anggaran | tingkat capaian kinerja dan anggaran | persentase capaian | persentase capaian kinerja | persentase tingkat capaian | persentase realisasi | presentase capaian | presentase realisasi | prosentase capaian | prosentase realisasi | persen capaian | persen realisasi | rasio capaian | rasio capaian pada tahun | rasio capaian kinerja | % capaian | % realisasi | capaian % | realisasi % | capaian persen | tingkat capaian target | tingkat penyerapan | persentase penyerapan | tingkat capaian realisasi target | % capaian kinerja | % tingkat capaian | tingkat | % capaian target | tingkat kinerja | capaian kinerja % | persentase pencapaian | % pencapaian | rasio realisasi | prosentase tingkat capaian | % kinerja | persentase kinerja | % terhadap target | persen terhadap target | persentase terhadap target | capaian terhadap target | prosentase serapan | % terhadap pagu | % terhadap anggaran | % tercapai | persentase terlayani | % terlayani | derajat capaian | tingkat keberhasilan | % fisik keuangan | persentase serapan | capaian kinerja persen | % dari target | % dari pagu | persentase dari target | rasio ketercapaian | rasio hasil | rasio pencapaian | rasio kinerja | persen capaian kinerja | persentase ketercapaian | persen ketercapaian | % ketercapaian | rasio capaian renja | rasio realisasi kinerja | rasio serapan | rasio penyerapan | tingkat serapan | tingkat daya serap | % realisasi keuangan | persentase realisasi keuangan | persentase realisasi anggaran | persen realisasi anggaran | % realisasi anggaran | persentase keuangan | % keuangan | % pencapaian target | indeks capaian | capaian kinerja persentase | tingkat efektivitas | tingkat pencapaian kinerja | tingkat pencapaian target | nilai capaian kinerja | nilai capaian | rasio terhadap target | tingkat penyelesaian | skor capaian | % realisasi fisik | persentase fisik | % dari standar | % terhadap standar | pencapaian terhadap standar | capaian terhadap standar | persentase terhadap standar | cakupan | cakupan spm | cakupan layanan | cakupan pelayanan | % penggunaan | penggunaan terhadap pagu | % belanja | % pelunasan | % lunas | persen serapan dana | tingkat serap | tingkat serapan dana | tingkat daya serap dana',
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
    'pagu | pagu indikatif | pagu anggaran | pagu dana | anggaran | angaran | angg | ang | agr | rapbd | jumlah anggaran | alokasi anggaran | alokasi | dana | kebutuhan dana | kebutuhan dana pagu indikatif | pendanaan | kerangka pendanaan | biaya | plafon | plafond | nilai dpa | dpa | nilai pagu | jumlah dana | jumlah pagu | pagu kebutuhan dana | nilai anggaran | anggaran belanja | pagu dpa | anggaran kas | kebutuhan anggaran | pagu indikatif rp | pagu definitif | total anggaran | total pagu | alokasi dana | apbd | pagu validasi | belanja | dana tersedia | anggaran tersedia | anggaran tahun | pagu tahun | jumlah biaya | total biaya | kebutuhan biaya | estimasi biaya | kerangka anggaran | anggaran kegiatan | pagu kegiatan | nilai pagu dana | pagu rp | rencana anggaran | alokasi pagu | total dana | dana indikatif | kebutuhan pendanaan | pagu pendanaan | anggaran pendanaan | dpa skpd | dpa opd | apbdes | apb desa | anggaran desa | dau | dau kelurahan | dau tambahan | dak | dak nonfisik | dana desa | pagu dpa skpd | uang | kebutuhan | pagu sementara | plafon sementara | plafon anggaran sementara | ppas | kua ppas | rka | rka skpd | nilai rka | anggaran apbd | belanja daerah | jumlah belanja | total belanja | alokasi belanja | nilai belanja | pagu belanja | anggaran kegiatan dan sub kegiatan | anggaran dpa | dpa sipd | pagu usulan | usulan anggaran | usulan pagu | budget | pagu alokasi | nilai anggaran kegiatan | anggaran yang tersedia | dana yang dibutuhkan | anggaran tahunan | harga satuan total | rencana dana | rencana belanja | dppa | dpa skpd perubahan | pokok ketetapan | ketetapan | ketetapan pajak | nilai ketetapan | pokok pajak | jumlah harga | total harga | pagu bantuan | bantuan',
  ),
  kontrak: inti(
    1,
    0.8,
    'kontrak | nilai kontrak | harga kontrak | nilai spk | spk | hps | nilai hps | nilai penawaran | harga penawaran | nilai perjanjian',
  ),
  sisa: inti(
    1.6,
    1.2,
    'sisa | sisa pagu | sisa anggaran | sisa dana | sisa pagu anggaran | sisa kas | saldo anggaran | lebih kurang | lebih/kurang | bertambah berkurang anggaran | belum terserap | belum dibelanjakan | belum tersalur | belum terpakai | belum direalisasikan | belum terealisasi | sisa belum terealisasi | anggaran tersisa | sisa kredit anggaran | selisih anggaran dan realisasi | sisa anggaran kas | sisa anggaran tersedia | saldo | saldo pagu | belum realisasi | belum dicairkan | tidak terserap | sisa dpa | lebih atau kurang | kurang lebih | selisih pagu dan realisasi | dana sisa | sisa lebih | belum cair | belum dibayar | belum dibayarkan | belum digunakan | belum diserap | belum terealisasikan | belum tercairkan | belum terbayar | belum direalisasi | belum disalurkan | belum terbelanjakan | tidak terealisasi | tidak direalisasikan | tidak terpakai | tidak tersalur | tidak dicairkan | tidak cair | tidak dibayar | tidak dibayarkan | tidak digunakan | tidak diserap | tidak terealisasikan | tidak tercairkan | tidak terbayar | tidak direalisasi | tidak disalurkan | tidak realisasi | tidak terbelanjakan | tak terserap | tak terealisasi | tak direalisasikan | tak terpakai | tak tersalur | tak dicairkan | tak cair | tak dibayar | tak dibayarkan | tak digunakan | tak diserap | tak terealisasikan | tak tercairkan | tak terbayar | tak direalisasi | tak disalurkan | tak realisasi | tak terbelanjakan | sisa plafon | sisa plafond | sisa alokasi | sisa belanja | sisa mati | sisa lebih anggaran | selisih lebih kurang | selisih lebih kurang anggaran | lebih kurang anggaran | saldo dana | sisa uang | sisa kas anggaran | anggaran sisa | tersisa | dana tersisa | sisa pagu dana | efisiensi | efisiensi anggaran | selisih anggaran realisasi | selisih pagu realisasi | sisa tender | remaining | tunggakan | sisa tunggakan | belum lunas | piutang | sisa piutang | kurang bayar | sisa dana kas | dana belum terpakai | anggaran belum terpakai | pagu belum terpakai | belanja belum terpakai | dana belum terserap | anggaran belum terserap | pagu belum terserap | dana belum dicairkan | dana belum terealisasi | dana yang belum terpakai | bantuan belum tersalur | bantuan belum disalurkan',
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
    'fisik | progres fisik | progress fisik | kemajuan fisik | realisasi fisik | capaian fisik | progres | kemajuan pekerjaan | realisasi phisik | phisik | progress | perkembangan fisik | pelaksanaan fisik | lapangan | progres lapangan | realisasi lapangan | prestasi fisik | fisik dicapai | fisik tercapai | kemajuan fisik pekerjaan | kemajuan | fisik lapangan | capaian fisik kegiatan | kinerja fisik | fisik kegiatan | fisik pekerjaan | realisasi fisik kegiatan | fis',
  ),
  keuangan: inti(
    0.8,
    0.25,
    'keuangan | realisasi keuangan | realisasi anggaran | realisasi belanja | realisasi dana | penyerapan anggaran | serapan anggaran | realisasi keuangan dan anggaran | spj | sp2d | realisasi spj | realisasi sp2d | capaian anggaran | pengeluaran | pencairan | dana terserap | anggaran terserap | realisasi pengeluaran | realisasi keu | keu | realisasi pencairan | pembayaran | realisasi pembayaran | penyerapan dana | serapan dana | serapan belanja | penyerapan belanja | dana terealisasi | keuangan terealisasi | anggaran terealisasi | anggaran yang terserap | anggaran yang terealisasi | belanja terealisasi | uang yang direalisasikan | dana yang direalisasikan | anggaran yang direalisasikan | dana cair | dana yang dicairkan | pencairan dana | pencairan sp2d | cair | dicairkan | dibayar | dibayarkan | terbayar | bayar | realisasi bayar | nilai sp2d | sp2d terbit | jumlah sp2d | jumlah spj | nilai spj | spj sd | kinerja keuangan | kinerja anggaran | realisasi uang | belanja yang direalisasikan | uang terserap | realisasi kas | pengeluaran kas | expenditure | spent | disbursement | penggunaan | penggunaan dana | jumlah penggunaan | realisasi penggunaan | penggunaan anggaran | dana terpakai | anggaran terpakai | pagu terpakai | belanja terpakai | dana yang terpakai | dana yang dipakai | dana dipakai | dana yang sudah dipakai | dana yang telah dipakai | pemakaian dana | pemakaian anggaran | total dana terpakai | jumlah dana terpakai | uang muka | uang muka kerja | termin | angsuran | bantuan tersalur | bantuan disalurkan',
  ),
  pembilang: inti(1.2, 1, 'pembilang | nilai pembilang | jumlah pembilang | numerator | realisasi pembilang'),
  penyebut: inti(1.2, 1, 'penyebut | nilai penyebut | jumlah penyebut | denominator | realisasi penyebut'),
  rencana: inti(
    0.9,
    0.5,
    'rencana | rencana kegiatan | rencana penyerapan | rencana progres | rencana realisasi | tahapan pelaksanaan | tahap pelaksanaan | rencana bobot | rencana kemajuan | target progres | target realisasi fisik | renc | rcn | ren',
  ),
  deviasi: inti(
    1.4,
    1.2,
    'deviasi | devisiasi | dev | selisih rencana dan realisasi | penyimpangan | selisih rencana realisasi | selisih realisasi rencana | deviasi progres | selisih target dan realisasi | selisih target realisasi | gap',
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
    'bertambah | penambahan | tambah | mutasi tambah | mutasi bertambah | bertambah selama tahun | mutasi penambahan | mutasi masuk | pengadaan | perolehan | tambahan | kenaikan nilai | debet | debit | masuk | barang masuk | koreksi tambah | perolehan koreksi tambah | penambahan aset | mutasi debet | mutasi debit | reklasifikasi masuk | reklas masuk | hibah masuk | penambahan nilai | bertambah tahun ini | naik | kapitalisasi | penerimaan barang | penambahan tahun ini | penetapan baru | ketetapan baru | tambahan piutang | penambahan piutang',
  ),
  berkurang: inti(
    1.3,
    1,
    'berkurang | pengurangan | kurang | mutasi kurang | mutasi berkurang | berkurang selama tahun | mutasi pengurangan | penghapusan | mutasi keluar | pelepasan | kredit | penurunan nilai | keluar | barang keluar | koreksi kurang | penghapusan koreksi kurang | pengurangan aset | mutasi kredit | reklasifikasi keluar | reklas keluar | pemindahtanganan | dihapus | dihapuskan | hibah keluar | turun | pengurangan nilai | pengurangan tahun ini | pengeluaran barang | pelunasan dan penghapusan | pengurangan piutang | penghapusan piutang',
  ),
  proyeksi: inti(
    1.1,
    0.6,
    'taksiran | proyeksi | prakiraan | perkiraan | perkirakan | perkiraan capaian | prakiraan capaian | estimasi | proyeksi capaian | ramalan | perkiraan realisasi | prakiraan realisasi | estimasi capaian | prognosis | prognosa | perkiraan pencapaian | prakiraan pencapaian | estimasi realisasi | prediksi | forecast | perkiraan ketercapaian',
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
    'jumlah | jml | total | jumlah total | total anggaran kas | jumlah anggaran kas | jumlah seluruhnya | total seluruh | total keseluruhan | grand total | sub total | subtotal | jumlah semua | semua',
  ),
  nilai: inti(0.5, 0.15, 'nilai | harga | nilai perolehan | harga perolehan | nilai aset'),
} as const satisfies Readonly<Record<string, Istilah>>;
