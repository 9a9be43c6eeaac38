import { inti, type Istilah } from './satu-istilah';

/** What columns of texts are called: what the rows are, and what is said of them. */
export const ISTILAH_TEKS = {
  nomor: inti(
    1,
    0.6,
    'no | nomor | nomer | no baris | nomor baris | no urut | nomor urut | no urt | nmr | urut | nmr urut | nomor urutan | number',
  ),
  kode: inti(
    1,
    0.8,
    'kode | kd | kodering | kode rekening | koderekening | rekening | no rekening | nomor rekening | kode rek | rek | kode program | kode kegiatan | kode sub kegiatan | kode barang | kode bidang | kode golongan | kode unit | kode wilayah | kode urusan | kode akun | akun | kode bidang urusan | kodefikasi | kode nomenklatur | kode anggaran | kd rek | kode sub | nomor kode | no kode | kode prog | kode rekening belanja | kode skpd | kode opd | kode satker | kode unit kerja | kode aset | kode objek | kode akun belanja | nomor akun | mak | kode mak | kode program kegiatan | kode lokasi | no akun | kode sinkronisasi | kode bmd | kode register | nibar | kode sub unit kerja | kode sub unit | kode unit organisasi | kode perangkat daerah | kode pd',
  ),
  tingkatan: inti(
    1,
    0.08,
    'program | progam | prog | program prioritas | kegiatan | keg | kegiatan prioritas | kegiatan pokok | sub kegiatan | subkegiatan | sub keg | subkeg | urusan | bidang urusan | bidang | urusan pemerintahan | bidang pemerintahan | pekerjaan | paket pekerjaan | paket | rincian kegiatan | aktivitas | nama program | nama kegiatan | nama sub kegiatan | nomenklatur urusan | jenis kegiatan | judul kegiatan | unsur | nama sub keg | judul program | judul kegiatan | kegiatan anggaran | output kegiatan | sub output | nama paket | nama pekerjaan | jenis pekerjaan | rincian pekerjaan | kegiatan sub kegiatan | bidang seksi kegiatan | paket pengadaan | nama paket pengadaan | uraian paket | uraian paket pengadaan | nama paket pekerjaan | judul pekerjaan | proyek | nama proyek | program kerja | uraian program | nama kegiatan pekerjaan | nama rincian kegiatan | sub rincian kegiatan | rencana aksi kegiatan | langkah kegiatan | tahapan kegiatan | nama aktivitas | activity | programme',
  ),
  uraian: inti(
    1,
    0.5,
    'uraian | urian | jenis layanan | jenis pelayanan | jenis pelayanan dasar | nama layanan | nama rekening | nama akun | nama rekening akun | nomenklatur | nomenklatur sipd | nama | rincian | deskripsi | uraian belanja | uraian rekening | jenis belanja | jenis penerimaan | mata anggaran | komponen | uraian pekerjaan | keterangan uraian | penjelasan uraian | jenis pengeluaran | jenis pendapatan | rincian objek | obyek belanja | objek belanja | kelompok belanja | uraian kegiatan | uraian pembilang | uraian penyebut | jenis | keterangan belanja | uraian akun | nama akun | nama akun belanja | nama rekening | nama rekening belanja | uraian rekening belanja | uraian kode rekening | jenis akun | akun belanja | nama belanja | pos belanja | pos anggaran | pos pendapatan | rincian belanja | kelompok jenis belanja | uraian anggaran | description | uraian pendapatan | uraian pembiayaan | uraian kegiatan belanja | pelayanan dasar | pelayanan dasar wajib | jenis pajak | jenis pajak dan retribusi | jenis retribusi | pajak dan retribusi | pajak daerah | pendapatan daerah',
  ),
  barang: inti(
    1,
    0.5,
    'barang | jenis barang | nama barang | pembidangan barang | pembidangan | bidang barang | golongan barang | golongan | nama bidang barang | kelompok barang | jenis aset | uraian aset | nama aset | aset | jenis barang bangunan | klasifikasi barang | klasifikasi aset | kelompok aset | jenis aset tetap | uraian barang | nama jenis barang | bidang aset | golongan dan bidang barang | nama golongan | uraian golongan | golongan aset | bidang aset tetap | nama golongan dan bidang bmd | bmd | barang milik daerah | jenis bmd | akun aset | pos aset | pos neraca | jenis inventaris | nama inventaris | aset tetap | kib | jenis kib | kartu inventaris barang | golongan bidang barang | kelompok bmd | sub golongan | objek aset',
  ),
  skpd: inti(
    0.75,
    0.05,
    'skpd | opd | pd | perangkat daerah | unit organisasi | nama opd | nama skpd | nama perangkat daerah | instansi | satuan kerja | satker | kecamatan | kelurahan | desa | wilayah | nama kecamatan | dinas | badan | unit skpd | sub unit | unit | bagian | upt | uptd | puskesmas | sekolah | organisasi perangkat daerah | nama instansi | nama unit | nama unit kerja | distrik | nama desa | nama kelurahan | nama uptd | perangkat daerah unit kerja | unit organisasi skpd | kecamatan kelurahan | nama kecamatan kelurahan | nama satuan kerja | nama satker | uraian skpd | perangkat daerah pelaksana program | sub unit organisasi | nama sekolah | nama puskesmas | nama upt | nama bidang | biro | nama biro | kantor | kampung | nagari | nama wilayah | lembaga | nama lembaga | unit pelayanan | unit layanan | upt puskesmas | ruang pelayanan | instalasi | unit kerja pelayanan | satuan pendidikan',
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
    'sumber dana | sumberdana | sumber pendanaan | sumber anggaran | sumber pembiayaan | sumber biaya | asal dana | sumber | dana sumber | sbr dana | sumber | sumber dana apbd | sumber dananya | jenis dana | asal anggaran | sumber pembiayaan kegiatan | sumber keuangan | jenis sumber dana | asal pendanaan | dana asal',
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
    'penanggung jawab | penanggungjawab | pj | unit kerja | unit kerja penanggung jawab | unit penanggung jawab | unit perangkat daerah penanggung jawab | perangkat daerah penanggung jawab | perangkat daerah pelaksana | skpd penanggung jawab | opd penanggung jawab | opd pelaksana | skpd pelaksana | pd penanggung jawab | unit pelaksana | pelaksana | pptk | bidang penanggung jawab | bidang pelaksana | pengampu | bidang pengampu | unit pengampu | unit kerja perangkat daerah penanggung jawab | unit kerja perangkat daerah penanggungjawab | seksi | penanggung jawab kegiatan | bidang seksi | pelaksana kegiatan | pic | opd pengampu | skpd pengampu | pd pengampu | perangkat daerah pengampu | pengelola | unit pengelola | penanggung jawab program | penanggung jawab anggaran | kpa | ppk | koordinator | instansi pelaksana | instansi penanggung jawab | pelaksana program | opd terkait | skpd terkait | perangkat daerah terkait | instansi terkait | pemilik indikator | bidang yang menangani | unit kerja pelaksana | unit penanggungjawab | bidang yang mengampu | yang mengampu | pejabat pengampu | pejabat penanggung jawab',
  ),
  catatan: inti(
    1,
    0.9,
    'catatan | catatan penting | catatan analisis | catatan anlisis | keterangan | ket | kendala | permasalahan | rekomendasi | faktor pendorong | faktor penghambat | faktor pendukung | tindak lanjut | rencana tindak lanjut | hambatan | solusi | alasan | analisis | penyebab | upaya | uraian keterangan | masalah | uraian masalah | kendala solusi | kendala dan solusi | masalah dan solusi | permasalahan dan solusi | kendala dan permasalahan | faktor penghambat dan pendorong | faktor pendorong penghambat | saran | isu | data dukung | bukti dukung | bukti | eviden | penjelasan capaian | alasan tidak tercapai | catatan evaluasi | uraian kendala | penyebab kegagalan | rekomendasi tindak lanjut | remarks | note | notes | keterangan lainnya | rencana aksi tindak lanjut | rencana perbaikan | strategi | langkah perbaikan | kendala pokok | kendala utama | jalan keluar | penghambat | pendorong',
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
  arah: inti(
    1,
    0.8,
    'polaritas | polarisasi | polaritas indikator | arah | sifat | arah indikator | arah indikator kinerja | arah polaritas | sifat indikator | tren indikator | jenis polaritas | polarity | arah capaian indikator',
  ),
  usulan: inti(0.5, 0.3, 'usulan | usulan program'),
} as const satisfies Readonly<Record<string, Istilah>>;
