import { kelompok } from './kelompok';

kelompok(3);
