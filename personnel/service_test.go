package personnel_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
)

// paths are the places of all faults in an error, in their order.
func paths(err error) []string {
	var found []string
	for _, f := range fault.Of(err) {
		found = append(found, string(f.Path))
	}
	return found
}

func TestServicesTable(t *testing.T) {
	kinds := map[personnel.ServiceKind]bool{}
	var ids []string
	for service := range personnel.Services() {
		require.NoError(t, service.Check(), service.ID)
		require.NoError(t, service.Basis.Check(), service.ID)
		assert.Equal(t, strings.ToLower(service.ID), service.ID)
		assert.True(t, service.Short.Complete(), service.ID)
		for _, count := range service.Strengths {
			assert.False(t, count.Basis.IsZero(), service.ID)
		}
		for _, agreement := range service.Agreements {
			assert.False(t, agreement.Basis.IsZero(), service.ID)
		}
		kinds[service.Kind] = true
		ids = append(ids, service.ID)
	}
	assert.True(t, slices.IsSorted(ids))
	assert.Len(t, slices.Compact(slices.Clone(ids)), len(ids), "no ID twice")
	assert.Len(t, kinds, len(slices.Collect(personnel.ServiceKinds())), "every kind is among them")
	assert.GreaterOrEqual(t, len(ids), 8+12)
	for _, id := range []string{"rcmp", "sq", "spvm", "opp", "saguenay", "durham", "saint-jerome", "riviere-du-loup"} {
		service, known := personnel.ServiceByID(id)
		require.True(t, known, id)
		assert.Equal(t, "faae-2008", service.Basis.Source.ID, id)
		assert.Equal(t, policy.Stated, service.Basis.Strength, id)
	}
}

func TestServiceByID(t *testing.T) {
	for service := range personnel.Services() {
		found, known := personnel.ServiceByID(service.ID)
		assert.True(t, known)
		assert.Equal(t, service, found)
	}
	none, known := personnel.ServiceByID("atlantis")
	assert.False(t, known)
	assert.True(t, none.IsZero())
}

func TestNobodyWritesToTheTable(t *testing.T) {
	spoil := func(s personnel.Service) {
		s.Strengths[0].Actual = persons(1)
		s.Agreements[0].Officers = persons(1)
	}
	spvm, _ := personnel.ServiceByID("spvm")
	spoil(spvm)
	for service := range personnel.Services() {
		if service.ID == "spvm" {
			assert.Equal(t, persons(4486), service.Strengths[0].Actual)
			assert.Equal(t, persons(50), service.Agreements[0].Officers)
			spoil(service)
		}
	}
	again, _ := personnel.ServiceByID("spvm")
	assert.Equal(t, persons(4486), again.Strengths[0].Actual)
	assert.Equal(t, persons(50), again.Agreements[0].Officers)
}

func TestServicesStopWhenAsked(t *testing.T) {
	for service := range personnel.Services() {
		assert.Equal(t, "calgary", service.ID)
		break
	}
}

func TestStrengthsOfTheContingentOf2008(t *testing.T) {
	for id, want := range map[string]struct {
		officers int
		on       string
	}{
		"rcmp": {19258, "2012-11"}, "sq": {5433, "2019"}, "spvm": {4486, "2010"}, "opp": {6000, "2007"}, "durham": {915, "2010"},
	} {
		service, _ := personnel.ServiceByID(id)
		strength, known := service.StrengthNear(july1)
		require.True(t, known, id)
		assert.Equal(t, persons(want.officers), strength.Actual, id)
		assert.Equal(t, want.on, strength.On.String(), id)
	}
	for _, id := range []string{"saguenay", "saint-jerome", "riviere-du-loup"} {
		service, _ := personnel.ServiceByID(id)
		_, known := service.StrengthNear(july1)
		assert.False(t, known, id)
	}
}

func TestStrengthNear(t *testing.T) {
	on := func(date string, actual int) personnel.Strength {
		s := personnel.Strength{Actual: persons(actual)}
		if date != "" {
			s.On = calendar.MustParsePartial(date)
		}
		return s
	}
	authorized := personnel.Strength{On: calendar.Exactly(may1), Authorized: persons(9)}
	inPoints := personnel.Strength{On: calendar.Exactly(may1), Actual: policy.Whole(9, policy.Points)}
	for name, c := range map[string]struct {
		counts []personnel.Strength
		day    calendar.Date
		want   int
	}{
		"none":                             {nil, may1, 0},
		"the only one, years away":         {[]personnel.Strength{on("1990", 1)}, may1, 1},
		"the later one is nearer":          {[]personnel.Strength{on("2007-01-01", 1), on("2008-06-01", 2)}, may1, 2},
		"the earlier one is nearer":        {[]personnel.Strength{on("2008-04-01", 1), on("2008-08-01", 2)}, may1, 1},
		"as near: the earlier one":         {[]personnel.Strength{on("2008-04-30", 1), on("2008-05-02", 2)}, may1, 1},
		"as near, the other way round":     {[]personnel.Strength{on("2008-05-02", 2), on("2008-04-30", 1)}, may1, 1},
		"one day nearer":                   {[]personnel.Strength{on("2008-04-29", 1), on("2008-05-02", 2)}, may1, 2},
		"within the year it is of":         {[]personnel.Strength{on("2008-04-30", 1), on("2008", 2)}, may1, 2},
		"the last day of a year counts":    {[]personnel.Strength{on("2007", 1), on("2008-06-30", 2)}, calendar.On(2008, time.January, 5), 1},
		"the first day of a year counts":   {[]personnel.Strength{on("2007-06-30", 1), on("2008", 2)}, calendar.On(2007, time.December, 20), 2},
		"the last of two days counts":      {[]personnel.Strength{on("[2007-11-15..2008-04-29]", 1), on("2008-05-05", 2)}, may1, 1},
		"the first of two days counts":     {[]personnel.Strength{on("2008-04-27", 1), on("[2008-05-03..2008-12-31]", 2)}, may1, 2},
		"between the two days":             {[]personnel.Strength{on("2008-05-02", 1), on("[2007-11-15..2008-12-15]", 2)}, may1, 2},
		"an actual strength is asked for":  {[]personnel.Strength{authorized, on("2001", 3)}, may1, 3},
		"and counted in persons":           {[]personnel.Strength{inPoints, on("2001", 3)}, may1, 3},
		"authorized only":                  {[]personnel.Strength{authorized}, may1, 0},
		"undated, where there is no other": {[]personnel.Strength{on("", 4)}, may1, 4},
		"undated, beside a dated one":      {[]personnel.Strength{on("", 4), on("1950", 5)}, may1, 5},
		"on no date: the earliest":         {[]personnel.Strength{on("2010", 2), on("2007", 1)}, calendar.Date{}, 1},
	} {
		t.Run(name, func(t *testing.T) {
			strength, known := personnel.Service{Strengths: c.counts}.StrengthNear(c.day)
			assert.Equal(t, c.want, strength.Actual.Int())
			assert.Equal(t, c.want > 0, known)
		})
	}
}

func TestServiceCheck(t *testing.T) {
	laval := func() personnel.Service { return atHomeNamed().Service }
	for name, c := range map[string]struct {
		change func(*personnel.Service)
		want   []string
	}{
		"as it is":                   {func(*personnel.Service) {}, nil},
		"nothing stated":             {func(s *personnel.Service) { *s = personnel.Service{} }, []string{"id", "name", "kind", "province"}},
		"ID with a space":            {func(s *personnel.Service) { s.ID = "la val" }, []string{"id"}},
		"ID of 60 characters":        {func(s *personnel.Service) { s.ID = strings.Repeat("a", 60) }, nil},
		"ID of 61 characters":        {func(s *personnel.Service) { s.ID = strings.Repeat("a", 61) }, []string{"id"}},
		"name in one language":       {func(s *personnel.Service) { s.Name.French = "" }, []string{"name"}},
		"short name in one language": {func(s *personnel.Service) { s.Short = bilingual.Text{French: "L"} }, []string{"short"}},
		"no short name":              {func(s *personnel.Service) { s.Short = bilingual.Text{} }, nil},
		"unknown kind and province":  {func(s *personnel.Service) { s.Kind, s.Province = "private", "XX" }, []string{"kind", "province"}},
		"RCMP with a province": {func(s *personnel.Service) {
			s.Kind = personnel.RoyalCanadianMountedPolice
		}, []string{"province"}},
		"RCMP without one": {func(s *personnel.Service) {
			s.Kind, s.Province = personnel.RoyalCanadianMountedPolice, ""
		}, nil},
		"counts out of order": {func(s *personnel.Service) { slices.Reverse(s.Strengths) }, []string{"strengths[1].on", "strengths[2].on"}},
		"a count twice":       {func(s *personnel.Service) { s.Strengths[1].On = s.Strengths[0].On }, []string{"strengths[1].on"}},
		"a count without a date": {func(s *personnel.Service) {
			s.Strengths[1].On = calendar.PartialDate{}
		}, nil},
		"faulty counts": {func(s *personnel.Service) {
			s.Strengths = []personnel.Strength{{}, {Actual: percent(5), Authorized: persons(-1)}, {Actual: persons(2), Women: percent(101), Basis: policy.Citation{Strength: "x"}}}
		}, []string{"strengths[0].actual", "strengths[1].authorized", "strengths[1].actual", "strengths[2].women", "strengths[2].basis.strength", "strengths[2].basis.source.id", "strengths[2].basis.source.title", "strengths[2].basis.source.publisher"}},
		"faulty agreement": {func(s *personnel.Service) {
			s.Agreements = []personnel.Agreement{{Officers: halfAnOfficer(t), Authorized: "maybe"}, {Period: tour, Basis: policy.Citation{Strength: policy.Assumed}}}
		}, []string{"agreements[0].period", "agreements[0].officers", "agreements[0].authorized", "agreements[1].basis.note"}},
		"minimum strength": {func(s *personnel.Service) {
			s.Minimum = policy.Timeline[policy.Measure]{{From: may1, Value: persons(0)}, {From: july1, Value: persons(500)}, {From: july2012, Ended: true}}
		}, nil},
		"faulty minimum": {func(s *personnel.Service) {
			s.Minimum = policy.Timeline[policy.Measure]{{From: july1, Value: halfAnOfficer(t)}, {From: may1, Value: percent(9)}}
		}, []string{"minimum[1].from", "minimum[0].value", "minimum[1].value"}},
		"faulty basis": {func(s *personnel.Service) { s.Basis = policy.Citation{Strength: policy.Assumed} }, []string{"basis.note"}},
	} {
		t.Run(name, func(t *testing.T) {
			service := laval()
			c.change(&service)
			assert.Equal(t, c.want, paths(service.Check()))
		})
	}
}

func halfAnOfficer(t testing.TB) policy.Measure {
	t.Helper()
	half, err := policy.Measured(decimalOf("0.5"), policy.Persons)
	require.NoError(t, err)
	return half
}

func TestProvincesAreInOrder(t *testing.T) {
	codes := slices.Collect(personnel.Provinces())
	assert.Len(t, codes, 13)
	assert.True(t, slices.IsSorted(codes))
}

// TestStrengthsAsPublished holds the table against a second copy of the published numbers: date, authorized, actual.
func TestStrengthsAsPublished(t *testing.T) {
	published := map[string]string{
		"calgary": "2010 1872 1882", "durham": "2010 894 915", "edmonton": "2010 1568 1628", "gatineau": "2010 348 348",
		"greater-sudbury": "2010 259 255", "halifax": "2010 509 509; 2012 - 516", "halton": "2010 614 611", "hamilton": "2010 780 802",
		"kahnawake": "no date - 36", "laval": "2010 525 522; 2011 - 530; 2012 - 547", "london": "2010 586 587",
		"longueuil": "2010 546 542; 2011 - 536; 2012 - 558", "niagara": "2010 700 732",
		"opp": "no date - 5800; 2007 - 6000; 2019 - 5602", "ottawa": "2010 1372 1351", "peel": "2010 1895 1855; 2011 - 1908; 2012 - 1911",
		"quebec-city": "2010 704 714", "rcmp": "2012-11 - 19258; 2019-04-01 - 19098", "regina": "2010 385 373",
		"richelieu-saint-laurent": "2010 211 205", "rnc": "2010 318 325; 2015 - 420; 2019 - 400",
		"saskatoon": "2010 421 440", "sherbrooke": "2010 200 200", "spvm": "2010 4589 4486; 2011 - 4533; 2012 - 4480; 2019 - 4562", "sq": "2019 - 5433",
		"toronto": "2010 5588 5774; 2011 - 5776; 2012 - 5568", "vancouver": "2010 1327 1427; 2011 - 1376; 2012 - 1352",
		"waterloo": "2010 724 730", "windsor": "2010 473 466", "winnipeg": "2010 1361 1341", "york": "2010 1433 1425; 2011 - 1466; 2012 - 1454",
	}
	number := func(m policy.Measure) string {
		if m.IsZero() {
			return "-"
		}
		return m.Number().String()
	}
	for service := range personnel.Services() {
		var counts []string
		for _, count := range service.Strengths {
			counts = append(counts, count.On.String()+" "+number(count.Authorized)+" "+number(count.Actual))
		}
		assert.Equal(t, published[service.ID], strings.Join(counts, "; "), service.ID)
	}
}
