import type { RuleId } from '../../engine/rules/finding';
import type { Sebab } from '../../renja/aturan';

/** What can be done about a finding that "Perbaiki" does not write: by rule, else by what lies behind it. */
export const saran: Readonly<Partial<Record<RuleId, string>> & Record<Sebab, string>> = {
  'tak-terbaca':
    'Ketik ulang angkanya dari sumber (DPA, laporan keuangan), sebagai angka tanpa huruf dan tanpa titik ribuan.',
  'nilai-tertutup':
    'Bila kolomnya terlalu sempit, klik dua kali batas kanan judul kolomnya. Bila ##### memang diketik sebagai teks, angkanya hilang: ketik ulang dari sumbernya.',
  'input-curiga': 'Cocokkan dengan sumbernya, lalu ketik angka yang benar di sel ini. Bila memang benar, abaikan.',
  'isian-kosong': 'Isi selnya, atau tulis - bila memang nol. Setelah itu pilih Periksa.',
  'hitung-ganda': 'Hapus uang yang terulang di baris lanjutan, atau abaikan bila memang dua anggaran berbeda.',
  'lebih-pagu': 'Periksa pagu dan realisasinya di sumber. Bila pagu sudah bergeser (DPPA), perbarui pagunya.',
  'target-turun': 'Cocokkan dengan Renstra dan Renja tahun lalu. Bila memang diturunkan, abaikan dengan alasannya.',
  'tanpa-target': 'Isi targetnya. Bila memang tidak ditargetkan tahun ini, abaikan.',
  kode: 'Ketik kodenya seperti di SIPD, dengan titik di antara bagiannya.',
  skala: 'Samakan satuannya: 100 (atau 100%) untuk tercapai penuh, bukan 1.',
  'antar-lembar': 'Buka kedua lembar, tentukan mana yang benar, lalu ketik di lembar yang satunya.',
  'aturan-lain': 'Bila caranya memang begitu, biarkan. Bila tidak, pilih aturan triwulannya di tab Kolom › Baris.',
  'persamaan-terbalik': 'Pilih cara yang dipakai: formulir, atau cara lembar ini.',
  'rumus-ditimpa': 'Salin rumus dari baris di atasnya bila selnya seharusnya dihitung.',
  jumlah: 'Periksa rincian dan jumlahnya di lembar, lalu betulkan yang keliru.',
  hitungan: 'Periksa target dan realisasinya; hitungannya mengikuti begitu Anda memilih Hitung ulang.',
  rumus: 'Bandingkan rumus sel ini dengan rumus di baris sebelahnya, lalu betulkan.',
  isian: 'Cocokkan dengan sumbernya, lalu ketik isian yang benar.',
  cara: 'Tidak perlu diperbaiki; abaikan bila sudah dilihat.',
};
