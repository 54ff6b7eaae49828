package selection

import (
	"math/big"
	"slices"
)

// blend is a mixture of plans that keeps to the goals on average: the weights of the plans sum to one. The best blend is
// worth as much as the least bound of Lagrange; it is found by the simplex method, exactly, on a table with a row for
// each goal and one for the sum. The plans are brought in one at a time.
type blend struct {
	quest
	cuts
	pool  []column
	basis []int      // the columns of the table in use: a plan of the pool, or what [missingFrom] and the like give
	share []*big.Rat // by column in use, how much of it
	ties  table      // by column in use, and after the share, what settles ties of shares so that no basis comes back
	weights
	worth worth // of the blend, on the scale of the weights
}

// cuts are what is known of the plans that are of interest, and what a mixture of plans could get around: that so many
// persons at least are missing from the goals, and that no more priority is filled.
type cuts struct {
	missing  int   // 0 if it is not known that anybody is
	priority int64 // of what is filled at most; 0 if that is not known
}

// The columns of the table that are no plans: how many persons are missing from a goal, how many more than it asks for are
// there, how many more are missing than have to, and how much less priority is filled than can be.
func missingFrom(goal int) int  { return ^(4 * goal) }
func beyond(goal int) int       { return ^(4*goal + 1) }
func moreMissing() int          { return ^2 }
func lessFilled() int           { return ^3 }
func kindOf(column int) (k int) { return ^column % 4 }
func goalOf(column int) (t int) { return ^column / 4 }

// rows are how many equations the table has: one for each goal, one for each cut, and one for the shares of the plans.
func (b *blend) rows() int { return len(b.goals) + 3 }

// side is the right side of an equation. A cut that is not known asks for nothing.
func (b *blend) side(row int) int64 {
	switch row - len(b.goals) {
	case 0:
		return int64(b.missing)
	case 1:
		return b.priority
	case 2:
		return 1
	}
	return int64(b.goals[row].least)
}

// coefficient is what a column of the table has in a row.
func (b *blend) coefficient(column, row int) int64 {
	cut := row - len(b.goals)
	if column >= 0 {
		switch cut {
		case 0:
			return 0
		case 1:
			if b.priority == 0 {
				return 0
			}
			return b.pool[column].worth[filled]
		case 2:
			return 1
		}
		return int64(b.pool[column].counts[row])
	}
	is := func(yes bool, n int64) int64 {
		if yes {
			return n
		}
		return 0
	}
	switch kindOf(column) {
	case 0:
		return is(goalOf(column) == row || cut == 0 && b.missing > 0, 1)
	case 1:
		return is(goalOf(column) == row, -1)
	case 2:
		return is(cut == 0, -1)
	default:
		return is(cut == 1, 1)
	}
}

// gain is what a column of the table is worth.
func (b *blend) gain(column int) worth {
	switch {
	case column >= 0:
		return b.pool[column].worth
	case kindOf(column) == 0:
		return worth{}.minus(person)
	default:
		return worth{}
	}
}

// begin makes the blend of one plan alone.
func (b *blend) begin(plan int) {
	b.basis = b.basis[:0]
	for t, g := range b.goals {
		if b.pool[plan].counts[t] <= g.least {
			b.basis = append(b.basis, missingFrom(t))
		} else {
			b.basis = append(b.basis, beyond(t))
		}
	}
	b.basis = append(b.basis, moreMissing(), lessFilled(), plan)
	b.weigh()
}

// weigh reads the shares and the weights off the columns in use.
func (b *blend) weigh() {
	rows := b.rows()
	table, turned := newTable(rows, 1+rows), newTable(rows, len(worth{}))
	for i := range rows {
		for j, column := range b.basis {
			table[i][j].SetInt64(b.coefficient(column, i))
			turned[j][i].SetInt64(b.coefficient(column, i))
		}
		table[i][rows].SetInt64(b.side(i))
		table[i][rows+1+i].SetInt64(1)
		for part, w := range b.gain(b.basis[i]) {
			turned[i][rows+part].SetInt64(w)
		}
	}
	table.solve()
	turned.solve()
	b.share, b.ties = b.share[:0], table
	scale := big.NewInt(1)
	for i := range rows {
		b.share = append(b.share, table[i][rows])
		for _, w := range turned[i][rows:] {
			scale.Mul(scale, new(big.Int).Div(w.Denom(), new(big.Int).GCD(nil, nil, scale, w.Denom())))
		}
	}
	b.weights = b.quest.weights()
	b.scale = min(b.finest, scale.Int64())
	if !scale.IsInt64() {
		b.scale = b.finest
	}
	for t := range b.goals {
		for part, w := range turned[t][rows:] {
			b.goal[t][part] = -scaled(w, b.scale)
		}
	}
	b.worth = worth{}
	for part := range b.worth {
		b.spared[part] = -scaled(turned[rows-3][rows+part], b.scale)
		b.dear[part] = scaled(turned[rows-2][rows+part], b.scale)
		b.worth[part] = scaled(turned[rows-1][rows+part], b.scale)
	}
	b.worth = b.worth.plus(b.constant(b.weights, b.cuts))
}

func scaled(r *big.Rat, scale int64) int64 {
	n := new(big.Int).Mul(r.Num(), big.NewInt(scale))
	return n.Div(n, r.Denom()).Int64()
}

// enter brings a column into use, in place of the one that is used up first.
func (b *blend) enter(column int) {
	rows := len(b.basis)
	table := newTable(rows, 1)
	for i := range rows {
		for j, in := range b.basis {
			table[i][j].SetInt64(b.coefficient(in, i))
		}
		table[i][rows].SetInt64(b.coefficient(column, i))
	}
	table.solve()
	out := nobody
	for i := range rows {
		if table[i][rows].Sign() > 0 && (out == nobody || b.before(i, table[i][rows], out, table[out][rows])) {
			out = i
		}
	}
	b.basis[out] = column
	b.weigh()
}

const unused = 1 << 30

// settleShares brings in whatever betters the blend, from the plans that it has.
func (b *blend) settleShares() {
	for {
		column, most := unused, worth{}
		better := func(c int, by worth) {
			if most.less(by) {
				column, most = c, by
			}
		}
		for t := range b.goals {
			better(missingFrom(t), b.goal[t].plus(b.spared).minus(person.times(b.scale)))
			better(beyond(t), worth{}.minus(b.goal[t]))
		}
		if b.missing > 0 {
			better(moreMissing(), worth{}.minus(b.spared))
		}
		if b.priority > 0 {
			better(lessFilled(), worth{}.minus(b.dear))
		}
		for k, c := range b.pool {
			better(k, b.line(c, b.weights, b.cuts).minus(b.worth))
		}
		if column == unused || slices.Contains(b.basis, column) {
			break
		}
		b.enter(column)
	}
}

// hold keeps the weights between nothing and a person: they are there, unless the scale is too coarse for them.
func (b *blend) hold() {
	most := person.times(b.scale)
	b.spared, b.dear = b.spared.most(worth{}).least(most), b.dear.most(worth{})
	for t, w := range b.goal {
		b.goal[t] = w.most(worth{}).least(most.minus(b.spared))
	}
}

// has says whether a plan is in the blend's pool.
func (b *blend) has(c column) bool {
	return slices.ContainsFunc(b.pool, func(d column) bool { return slices.Equal(c.options, d.options) })
}

// before says whether a column in use is used up before another one, where each goes down at its rate.
func (b *blend) before(i int, at *big.Rat, j int, than *big.Rat) bool {
	var x, y big.Rat
	for side := len(b.basis); side < len(b.ties[i]); side++ {
		if by := x.Quo(b.ties[i][side], at).Cmp(y.Quo(b.ties[j][side], than)); by != 0 {
			return by < 0
		}
	}
	return false
}

// table is a system of linear equations, with the right sides behind the square.
type table [][]*big.Rat

func newTable(rows, sides int) table {
	t := make(table, rows)
	for i := range t {
		t[i] = make([]*big.Rat, rows+sides)
		for j := range t[i] {
			t[i][j] = new(big.Rat)
		}
	}
	return t
}

// solve leaves the solution in the right sides. The square has to be regular.
func (t table) solve() {
	var product big.Rat
	for i := range t {
		at := i
		for t[at][i].Sign() == 0 {
			at++
		}
		t[i], t[at] = t[at], t[i]
		by := new(big.Rat).Inv(t[i][i])
		for j := i; j < len(t[i]); j++ {
			t[i][j].Mul(t[i][j], by)
		}
		for k := range t {
			if k == i || t[k][i].Sign() == 0 {
				continue
			}
			by := new(big.Rat).Set(t[k][i])
			for j := i; j < len(t[k]); j++ {
				t[k][j].Sub(t[k][j], product.Mul(by, t[i][j]))
			}
		}
	}
}
