import { kataDari } from './kosakata';

/** Words of indicators of which less is better: what is to be brought down, and how long something takes. */
const MAKIN_RENDAH: ReadonlySet<string> = new Set(
  (
    'turun turunnya menurun menurunnya penurunan berkurang berkurangnya pengurangan rendah rendahnya minimal kematian mortalitas ' +
    'kesakitan morbiditas kemiskinan miskin pengangguran penganggur stunting gizi wasting underweight prevalensi insiden insidensi kasus ' +
    'inflasi gini kesenjangan ketimpangan pelanggaran kriminalitas kejahatan kebakaran bencana korban kerusakan rusak keluhan pengaduan aduan ' +
    'temuan kerugian tunggakan piutang waktu lama lamanya durasi respon respons pencemaran emisi kecelakaan konflik kekerasan ' +
    'perceraian buta putus drop kumuh rawan tertinggal terlantar pmks ppks disparitas ketergantungan kehilangan kebocoran losses sengketa ' +
    'perkara keterlambatan terlambat risiko kerentanan pengungsi penyakit kelaparan kerawanan deforestasi kritis'
  ).split(' '),
);

/** Whether the words of an indicator say that less of it is better, or may: it is then figured the other way round. */
export const makinRendah = (indikator: string): boolean => kataDari(indikator).some((kata) => MAKIN_RENDAH.has(kata));
