import { tell } from '../../support/tell';

tell('germany', 'unitedStates', 'switzerland');
