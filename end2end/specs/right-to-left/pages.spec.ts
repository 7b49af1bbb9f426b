import { everyWidth, walk } from '../../support/walk';

walk('right-to-left', ['ar'], everyWidth);
