import { tell } from '../../support/tell';

tell('japan');
