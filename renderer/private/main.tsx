import { mountWindow } from '../components/frame';
import { PrivateWindow } from './PrivateWindow';

void mountWindow(<PrivateWindow />, true);
