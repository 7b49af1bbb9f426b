import { all, walk } from '../../support/walk';

// Without JavaScript a page is what the server sent, so one language, size and scheme show it.
walk('no-javascript', all().filter(({ locale, size, scheme }) => locale === 'de' && size === 'desktop' && scheme === 'light'));
