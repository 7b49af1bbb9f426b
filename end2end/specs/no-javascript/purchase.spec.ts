// The twin of every other project's purchase, and two more.

import { tell } from '../../support/tell';

tell('germany', 'japan', 'saudiArabiaAtTheDoor', 'brazil', 'englishInFrance');
