import { kelompok } from './kelompok';

kelompok(1);
