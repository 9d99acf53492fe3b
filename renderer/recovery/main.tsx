import { mountWindow } from '../components/frame';
import { RecoveryWindow } from './RecoveryWindow';

void mountWindow(<RecoveryWindow />, false);
