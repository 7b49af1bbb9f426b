import { tell } from '../../support/tell';

tell('saudiArabiaAtTheDoor', 'saudiArabiaByCard');
