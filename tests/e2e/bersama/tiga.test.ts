import { kelompok } from './kelompok';

kelompok(2);
