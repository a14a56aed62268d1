// A thread of the options page: reads and writes large files, so that the page answers while it does.
import { type Asked, read, type Told } from '../../doors/reader.ts';
import { storeOpener } from '../../store/open.ts';

const store = storeOpener();
const tell = (told: Told) => postMessage(told);

addEventListener('message', ({ data }: MessageEvent<Asked>) => void read(data, store, tell));
