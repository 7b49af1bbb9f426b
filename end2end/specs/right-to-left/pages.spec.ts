import { sample, walk } from '../../support/walk';

walk('right-to-left', sample().filter(({ locale }) => locale === 'ar'));
