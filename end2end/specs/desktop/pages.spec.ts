import { everyWidth, locales, walk } from '../../support/walk';

walk('desktop', locales.filter((locale) => locale !== 'ar'), everyWidth);
