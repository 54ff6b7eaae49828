package selection

import (
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
)

// planFlaw is why a plan of either kind is not what it claims to be, and of what that is said: by its ID, or by its key in
// the JSON form.
type planFlaw struct {
	of   string
	what bilingual.Text
}

func (f planFlaw) Error() string { return f.In(language.English) }

// In is the flaw in the official language that the tag means.
func (f planFlaw) In(tag language.Tag) string {
	if f.of == "" {
		return f.what.In(tag)
	}
	return f.of + bilingual.Colon(tag) + f.what.In(tag)
}

var (
	notNodes          = bilingual.Text{English: "are not the number of nodes of a search", French: "n'est pas le nombre de nœuds d'une recherche"}
	otherFirst        = bilingual.Text{English: "another plan as good comes first in the order of the IDs", French: "un autre plan équivalent vient en premier selon l'ordre des identifiants"}
	idleOfficers      = bilingual.Text{English: "some have no price, or are not in the problem", French: "certains n'ont pas de prix ou ne figurent pas dans le problème"}
	otherSearch       = bilingual.Text{English: "the search comes to another merit or bound, or takes another way", French: "la recherche aboutit à une autre valeur ou à une autre borne, ou suit un autre chemin"}
	otherTour         = bilingual.Text{English: "is another in the problem", French: "diffère de celle du problème"}
	otherLists        = bilingual.Text{English: "posts, services or targets are others in the problem", French: "les fonctions, les services ou les cibles diffèrent de ceux du problème"}
	otherPostThere    = bilingual.Text{English: "is another post in the problem", French: "cette fonction diffère de celle du problème"}
	otherServiceThere = bilingual.Text{English: "is another service in the problem", French: "ce service diffère de celui du problème"}
	otherTarget       = bilingual.Text{English: "is another target in the aims", French: "cette cible diffère de celle qui est demandée"}
	otherChanges      = bilingual.Text{English: "are not those from the former plan", French: "ne sont pas ceux par rapport au plan précédent"}
	otherProof        = bilingual.Text{English: "does not follow from merit and bounds", French: "ne découle pas de la valeur et des bornes"}
	moreProof         = bilingual.Text{English: "is another without aims", French: "est autre lorsqu'il n'y a pas d'objectifs"}
	idleScale         = bilingual.Text{English: "is that of nothing", French: "ne sert à rien"}
	badScale          = bilingual.Text{English: "is not that of prices", French: "n'est pas celle de prix"}
	hugePrice         = bilingual.Text{English: "its price is beyond all bounds", French: "son prix dépasse toute limite"}
	badPrice          = bilingual.Text{English: "its price is below zero or too high", French: "son prix est négatif ou trop élevé"}
	fineScale         = bilingual.Text{English: "is too fine for the fits", French: "est trop fine pour les notes"}
	otherRating       = bilingual.Text{English: "is of another service, or rated otherwise, in the problem", French: "est d'un autre service ou reçoit une autre note dans le problème"}
	notEligibleThere  = bilingual.Text{English: "is not eligible for her post", French: "n'est pas admissible à sa fonction"}
	otherPrice        = bilingual.Text{English: "her price is not what her pairs ask for", French: "son prix n'est pas celui qu'exigent ses paires"}
	tooManyThere      = bilingual.Text{English: "is held by more officers than it has positions", French: "compte plus de personnes que de postes"}
	postPriced        = bilingual.Text{English: "has no positions, and a price", French: "n'a aucun poste, et a un prix"}
	tooManySent       = bilingual.Text{English: "sends more officers than its capacity", French: "envoie plus de personnes qu'il ne peut en libérer"}
	servicePriced     = bilingual.Text{English: "has no capacity, and a price", French: "ne peut libérer personne, et a un prix"}
	strangers         = bilingual.Text{English: "some are of nobody in the problem", French: "certaines ne concernent personne dans le problème"}
	idleTarget        = bilingual.Text{English: "asks for nobody, and has a weight", French: "ne demande personne, et a un poids"}
	otherMerit        = bilingual.Text{English: "is not that of the assignments", French: "n'est pas celle des affectations"}
	otherBound        = bilingual.Text{English: "is not what the prices show", French: "n'est pas ce que montrent les prix"}
	otherReach        = bilingual.Text{English: "is reached by another number of persons", French: "est atteinte par un autre nombre de personnes"}
)
