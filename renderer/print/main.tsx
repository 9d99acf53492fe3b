import { mountWindow } from '../components/frame';
import { Sheet } from './Sheet';

void mountWindow(<Sheet />, false);
