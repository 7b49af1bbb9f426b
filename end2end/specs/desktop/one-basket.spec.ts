import { oneBasket } from '../../support/purchases';
import { tellOf } from '../../support/tell';

for (const story of oneBasket) tellOf(`the same basket to ${story.market}`, story);
