import { sample, walk } from '../../support/walk';

walk('phone', sample().filter(({ size, locale }) => size === 'phone' && locale !== 'ar'));
