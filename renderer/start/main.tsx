import { mountWindow } from '../components/frame';
import { GuideWindow } from './GuideWindow';

void mountWindow(<GuideWindow />, true);
