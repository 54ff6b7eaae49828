package funding

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Weight is how much of a program's spending stands for one kind of cost, when [Rate.ByKind] divides a figure that does not tell
// its kinds apart: a percentage of what was spent on some objects. Only how the weights compare matters; the percentages need not
// add up to anything. [Weights] are the library's own. The zero Weight is none.
//
// Its JSON form is an object without what is not stated.
type Weight struct {
	// Kind is the kind of cost that the weight is for, not [AllCosts].
	Kind Cost `json:"kind,omitzero"`
	// Percent is the percentage of what was spent on the objects, in [policy.Percent], not negative.
	Percent policy.Measure `json:"percent,omitzero"`
	// Of are the objects, each once.
	Of []Object `json:"of,omitzero"`
	// Basis is what the weight rests on.
	Basis policy.Citation `json:"basis,omitzero"`
}

// IsZero says whether it is none: nothing about it is stated.
func (w Weight) IsZero() bool {
	return w.Kind == "" && w.Percent.IsZero() && w.Of == nil && w.Basis.IsZero()
}

// Check lists what is wrong with the weight, each at the key of its JSON form: no kind, or that of all costs together; no
// percentage, or one below 0; no objects, or one that is none or named twice; a faulty basis.
func (w Weight) Check() error {
	var faults fault.List
	switch w.Kind {
	case "":
		faults.Add(fault.Absent("kind", wantCost))
	case AllCosts:
		faults.Add(fault.Fault{Kind: fault.Conflict, Path: "kind", Given: w.Kind.Title(), Accepted: wantOneCost})
	}
	fault.AddCode(&faults, "kind", w.Kind, ParseCost)
	if w.Percent.Unit() != policy.Percent || w.Percent.Number().IsNegative() {
		faults.Add(fault.Fault{Kind: fault.OutOfRange, Path: "percent", Given: bilingual.Both(w.Percent.In), Accepted: wantPercent})
	}
	if len(w.Of) == 0 {
		faults.Add(fault.Absent("of", wantObjects))
	}
	for i, object := range w.Of {
		at := fault.Path("of").Index(i)
		if object == "" {
			faults.Add(fault.Absent(at, wantObjects))
		}
		fault.AddCode(&faults, at, object, ParseObject)
		if slices.Contains(w.Of[:i], object) {
			faults.Add(fault.Fault{Kind: fault.Duplicate, Path: at, Given: fault.Given(string(object)), Accepted: wantObjects})
		}
	}
	policy.CheckBasis(&faults, "basis", w.Basis)
	return faults.Err()
}

var (
	wantOneCost   = bilingual.Text{English: "one kind of cost", French: "une seule sorte de coût"}
	wantKindOnce  = bilingual.Text{English: "each kind of cost once", French: "chaque sorte de coût une seule fois"}
	wantObjects   = bilingual.Text{English: "objects of the accounts, each once", French: "des articles des comptes, chacun une seule fois"}
	partByWeights = bilingual.Text{
		English: "the part of the figure that is for this cost is chosen, by the program's spending by object and by a weight: %s",
		French:  "la partie du chiffre qui revient à ce coût est choisie, selon les dépenses du programme par article et une pondération\u00a0: %s",
	}
)

// UnmarshalJSON reads a weight as encoding/json writes it. All faults are reported together, and leave the Weight as it was. What
// it lacks is for [Weight.Check] to say.
func (w *Weight) UnmarshalJSON(data []byte) error {
	var read Weight
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("kind", &read.Kind)
		o.Optional("percent", &read.Percent)
		fault.Items(o, "of", &read.Of)
		o.Optional("basis", &read.Basis)
	})
	if err != nil {
		return err
	}
	*w = read
	return nil
}

// on is what the weight comes to by the accounts of a year.
func (w Weight) on(spent ByObject) (decimal.Decimal, error) {
	amounts := make([]Money, len(w.Of))
	for i, object := range w.Of {
		amounts[i], _ = spent.Amount(object)
	}
	sum, err := Sum(amounts...)
	if err != nil {
		return decimal.Decimal{}, err
	}
	return sum.Amount().Mul(w.Percent.Number()), nil
}

// of is what the part of a figure rests on that the weight gives.
func (w Weight) of(figure policy.Citation) policy.Citation {
	why := bilingual.Both(w.Basis.In)
	if w.Basis.Source.IsZero() {
		why = w.Basis.Note // that it is assumed is said already
	}
	return figure.Assuming(say(partByWeights, why))
}

// ByKind divides a rate of [AllCosts] into its kinds, in the order of the weights, by the accounts of a program in a year, such as
// one of [SpendingByObject]; the parts add up to it exactly. Without weights it goes by [Weights], the library's own. No public
// source read gives the parts: each says that it is [policy.Assumed], and by which weight.
//
// It is an error where a weight is faulty or two are of one kind. Besides it has the errors of [Money.Share] and of [Money.Plus];
// the objects that stand for something have to be known.
func (r Rate) ByKind(spent ByObject, weights ...Weight) (Model, error) {
	if len(weights) == 0 {
		weights = Weights()
	}
	var faults fault.List
	for i, weight := range weights {
		at := fault.Path("weights").Index(i)
		faults.AddError(at, weight.Check())
		if weight.Kind != "" && slices.ContainsFunc(weights[:i], func(other Weight) bool { return other.Kind == weight.Kind }) {
			faults.Add(fault.Fault{Kind: fault.Duplicate, Path: at.Key("kind"), Given: weight.Kind.Title(), Accepted: wantKindOnce})
		}
	}
	if err := faults.Err(); err != nil {
		return nil, err
	}
	shares := make([]decimal.Decimal, len(weights))
	for i, weight := range weights {
		share, err := weight.on(spent)
		if err != nil {
			return nil, err
		}
		shares[i] = share
	}
	parts, err := r.Amount.Share(shares...)
	if err != nil {
		return nil, err
	}
	model := make(Model, len(parts))
	for i, part := range parts {
		model[i] = r
		model[i].Kind, model[i].Amount, model[i].Basis = weights[i].Kind, part, weights[i].of(r.Basis)
	}
	return model, nil
}
