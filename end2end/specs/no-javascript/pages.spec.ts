import { walk } from '../../support/walk';

// Without JavaScript a page is what the server sent, so one language and width show it.
walk('no-javascript', ['de'], [1280]);
