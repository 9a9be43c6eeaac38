import { kelompok } from './kelompok';

kelompok(0);
