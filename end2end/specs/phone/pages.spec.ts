import { locales, walk } from '../../support/walk';

// A real phone's touch and scale; that every language fits its width is seen on the desktop already.
const languages = process.env.CARAVEL_ALL === '1' ? locales : (['de'] as const);

walk('phone', languages, [390]);
