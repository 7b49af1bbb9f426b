import { everyView, walk } from '../../support/walk';

walk('right-to-left', ['ar'], everyView);
