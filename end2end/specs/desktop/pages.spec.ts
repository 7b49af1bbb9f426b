import { everyView, locales, walk } from '../../support/walk';

walk('desktop', locales.filter((locale) => locale !== 'ar'), everyView);
