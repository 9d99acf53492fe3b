import { mountWindow } from '../components/frame';
import { DeskWindow } from './DeskWindow';

void mountWindow(<DeskWindow />, true);
