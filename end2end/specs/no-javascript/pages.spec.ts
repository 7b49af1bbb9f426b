import { walk } from '../../support/walk';

// Without JavaScript a page is what the server sent, so one language, size and scheme show it.
walk('no-javascript', ['de'], [{ name: 'as it is', scheme: 'light' }]);
