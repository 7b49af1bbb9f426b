import { sample, walk } from '../../support/walk';

walk('desktop', sample().filter(({ size, locale }) => size === 'desktop' && locale !== 'ar'));
